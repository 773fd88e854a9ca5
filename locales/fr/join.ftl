join-code = Chaque coopérative a un numéro de 5 chiffres pour ses membres : demandez-le à la vôtre. Quel est-il ?
join-unknown = Nous n'avons pas trouvé ce numéro.
join-joined = Bienvenue chez { $cooperative } ! Vous pouvez maintenant vendre, et nous vous prévenons à chaque commande.
