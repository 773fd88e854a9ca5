"""What a person wants: each intent in the four varieties, and what is none of ours.

No message here was trained on. That single messages are read right is the bench's to measure;
these are clear ones.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.understanding import Understanding
from bot.understanding.intents import INTENTS

LOCALES = Path(__file__).parents[2] / "locales"
read = Understanding.load(LOCALES).read

EXAMPLES = {
    "greet": {
        "ary": ["السلام عليكم خوتي", "صباح الخير عليكم كاملين"],
        "ary-Latn": ["salam 3likom khouti", "sba7 lkhir 3la ljami3"],
        "ar": ["مساء الخير سيدتي", "السلام عليكم جميعا يا إخوتي"],
        "fr": ["bonjour à toute l'équipe", "bonsoir mesdames"],
    },
    "thanks": {
        "ary": ["شكرا بزاف على هاد المعاونة ديالكم", "شكرا ليكم بزاف"],
        "ary-Latn": ["chokran bzaf 3la kolchi", "baraka allah fikom a khti"],
        "ar": ["شكرا جزيلا على تعاونكم", "جزاك الله خيرا أخي"],
        "fr": ["merci infiniment à vous", "grand merci pour tout"],
    },
    "yes": {
        "ary": ["واخا ماشي مشكيل", "إييه متافق معاك"],
        "ary-Latn": ["wakha mafihach mochkil", "iyeh mtaf9 m3ak"],
        "ar": ["نعم أوافق على ذلك", "نعم أنا موافقة تماما"],
        "fr": ["oui c'est bon pour moi", "oui oui, je confirme tout"],
    },
    "no": {
        "ary": ["لا ما بغيتش هادشي", "لا ماشي هاداك"],
        "ary-Latn": ["la mabghitch hadchi", "la machi hadak li bghit"],
        "ar": ["لا لا أريد ذلك", "لا ليس هذا ما أقصده"],
        "fr": ["non je n'en veux pas", "non, ce n'est pas celui que je voulais"],
    },
    "cancel": {
        "ary": ["بغيت نلغي لاكوموند ديالي", "لغيو الطلبية عافاكم"],
        "ary-Latn": ["bghit nlghi lkomand dyali", "lghiw lkomand 3afakom"],
        "ar": ["أود إلغاء طلبيتي من فضلكم", "أرجو أن تلغوا طلبي"],
        "fr": ["je souhaite annuler ma commande", "annulez la commande svp"],
    },
    "back": {
        "ary": ["رجعني اللور عافاك", "بغيت نرجع للي قبل"],
        "ary-Latn": ["rje3ni llor 3afak", "bghit nrje3 lli 9bel"],
        "ar": ["أريد الرجوع إلى الصفحة السابقة", "عد إلى الخطوة السابقة"],
        "fr": ["je voudrais revenir à l'étape d'avant", "je veux revenir en arrière"],
    },
    "menu": {
        "ary": ["وريني القائمة عافاك", "شنو كاين ف المونو"],
        "ary-Latn": ["werini lmenu 3afak", "bghit nchouf lmenu"],
        "ar": ["أرني القائمة من فضلك", "أريد رؤية القائمة"],
        "fr": ["affichez-moi le menu svp", "je voudrais revoir le menu s'il vous plaît"],
    },
    "help": {
        "ary": ["ما فهمت والو عاونوني", "بغيت نهضر مع شي واحد من التعاونية"],
        "ary-Latn": ["mafhemt walo 3awnouni", "bghit nhder m3a chi wa7ed mn ta3awniya"],
        "ar": ["لم أفهم شيئا، ساعدوني", "أريد التحدث مع شخص من التعاونية"],
        "fr": ["je ne comprends rien, aidez-moi", "je voudrais parler à une personne"],
    },
    "stop": {
        "ary": ["حبسو عليا هاد الميساجات الله يخليكم", "ما تبقاوش تصيفطو ليا الميساجات"],
        "ary-Latn": ["7bsso 3liya had lmessajat", "matb9awch tsifto liya lmessages"],
        "ar": ["أرجو أن توقفوا إرسال الرسائل إلي", "لا ترسلوا لي رسائل بعد اليوم"],
        "fr": ["ne m'envoyez plus de messages"],
    },
    "start": {
        "ary": ["بغيت نرجع نتوصل بالميساجات"],
        "ary-Latn": ["bghit nrje3 ntwesel b lmessages", "3awdo sifto liya lmessages"],
        "ar": ["أريد أن أتلقى رسائلكم من جديد", "أعيدوا إرسال الرسائل إلي"],
        "fr": ["je veux bien recevoir vos messages de nouveau", "réactivez les messages svp"],
    },
    "language": {
        "ary": ["هضر معايا بالدارجة", "غيرو ليا اللغة للفرنسية"],
        "ary-Latn": ["hder m3aya b darija", "beddel liya logha l français"],
        "ar": ["أريد تغيير اللغة إلى الفرنسية", "اكتبوا لي بالفرنسية"],
        "fr": ["je veux changer de langue", "svp écrivez-moi en français"],
    },
    "buy": {
        "ary": ["بغيت جوج كيلو د التمر", "واش كاين العسل الحر"],
        "ary-Latn": ["bghit jouj kilo d tmer", "wach kayn l3sel l7or"],
        "ar": ["أريد شراء كيلو من اللوز", "هل لديكم زيت أركان؟"],
        "fr": ["je voudrais trois pots d'amlou", "avez-vous du safran ?"],
    },
    "price": {
        "ary": ["شحال الثمن ديال الزعفران", "بشحال زيت أركان عندكم"],
        "ary-Latn": ["ch7al taman dyal za3fran", "bch7al zit argan 3ndkom"],
        "ar": ["كم يبلغ ثمن الزعفران؟", "ما سعر لتر زيت الزيتون"],
        "fr": ["combien coûte le safran ?", "quel est le prix du litre d'huile d'argan ?"],
    },
    "sell": {
        "ary": ["عندي العسل للبيع ب 120 درهم للكيلو", "بغيت نبيع الزرابي ديالي"],
        "ary-Latn": ["3ndi l3sel lbi3 b 120 dh lkilo", "bghit nbi3 zrabi dyali"],
        "ar": ["لدي عسل للبيع بسعر 120 درهما للكيلو", "أريد بيع السجاد الذي أصنعه"],
        "fr": ["je vends du miel à 120 dh le kilo", "je veux vendre mes tapis"],
    },
    "order_status": {
        "ary": ["فين وصلات لاكوموند ديالي", "إمتى غادي توصل السلعة ديالي"],
        "ary-Latn": ["fin weslat lkomand dyali", "imta ghadi twsel sel3a dyali"],
        "ar": ["أين وصلت طلبيتي؟", "متى ستصل طلبيتي"],
        "fr": ["où en est ma commande ?", "quand est-ce que je reçois mon colis ?"],
    },
    "volunteer_request": {
        "ary": ["بغيت شي واحد يعاوننا ف اللوغو", "خاصنا متطوع يصور لينا السلعة"],
        "ary-Latn": ["bghit chi wahd y3awnna f logo", "khassna metatawe3 ysawer lina sel3a"],
        "ar": ["نحتاج إلى متطوع يساعدنا في التصوير", "تبحث تعاونيتنا عن متطوع لتصميم شعار"],
        "fr": [
            "notre coopérative cherche un bénévole pour un logo",
            "nous avons besoin d'un bénévole pour des photos",
        ],
    },
    "volunteer_offer": {
        "ary": ["بغيت نتطوع معاكم", "نقدر نعاون التعاونيات بالمجان ف التصوير"],
        "ary-Latn": ["bghit ntatawe3 m3akom", "n9der n3awen ta3awniyat fabor f tswira"],
        "ar": ["أرغب في التطوع معكم", "أستطيع مساعدة التعاونيات مجانا في التصميم"],
        "fr": ["je voudrais être bénévole chez vous", "je peux aider les coopératives gratuitement"],
    },
    "measures": {
        "ary": ["شنو هي المساعدات ديال الدولة", "واش الدولة كتعاون التعاونيات بشي دعم"],
        "ary-Latn": ["chno lmosa3adat dyal dawla", "wach dawla kat3awn ta3awniyat b chi da3m"],
        "ar": ["هل توجد إعانات للتعاونيات؟", "ما هي برامج الدعم المتاحة للتعاونيات"],
        "fr": ["y a-t-il des subventions pour les coopératives ?", "quelles sont les aides de l'État ?"],
    },
}


def test_there_is_an_example_of_each_intent_in_each_variety() -> None:
    assert list(EXAMPLES) == list(INTENTS)
    assert {tuple(each) for each in EXAMPLES.values()} == {("ary", "ary-Latn", "ar", "fr")}


@pytest.mark.parametrize(
    ("intent", "language", "text"),
    [
        (intent, language, text)
        for intent, varieties in EXAMPLES.items()
        for language, texts in varieties.items()
        for text in texts
    ],
)
def test_an_intent(intent: str, language: str, text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.language) == (intent, language)


@pytest.mark.parametrize(
    "text",
    [
        "ljaw zwin lyoum f agadir",  # chat
        "خالتي جات من الرباط البارح",
        "il fait beau aujourd'hui à Agadir",
        "الحمد لله",
        "inchallah",
        "smiti 3ziza",  # names, digits in them
        "سميتي فاطمة الزهراء",
        "m7md 123",
        "rachid2000",
        "ساكن ف حي السلام حدا الجامع",  # addresses, with words that are things or commands
        "rue des oliviers n 14",
        "المنزل رقم 12 زنقة اللوز",
        "je suis à l'arrêt de bus",
        "le miel cristallise en hiver",  # things that nobody wants
        "العسل كيضر السنان",
        "derti lkouskous nhar jem3a",
        "zit l9dam f dar",
        "nmchi l souk nhar larb3a",  # days, hours, ages, distances
        "nji ghda f 10",
        "18h30",
        "3omri 45 ans",
        "j'habite à 30 km de Fès",
        "0612345678",  # telephones, sums, numbers
        "50 dh",
        "alf ryal",
        "2",
        "jouj",
        "👀",
        "",
    ],
)
def test_what_is_none_of_ours(text: str) -> None:
    assert read(text).intent is None


@pytest.mark.parametrize("text", ["safi", "صافي", "Safi !"])
def test_safi_alone_says_nothing(text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.answer, reading.command) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("baraka allah fik", "thanks"),  # no "enough"
        ("بارك الله فيك", "thanks"),
        ("machi mochkil", "yes"),  # no "no"
        ("ماشي مشكل", "yes"),
        ("la chokran", "no"),  # no thanks
        ("non merci", "no"),
        ("baraka mn lmessages", "stop"),
    ],
)
def test_words_that_mean_something_else_together(text: str, intent: str) -> None:
    assert read(text).intent == intent


@pytest.mark.parametrize(
    "text", ["2 kilo d l3sel", "3kg de dattes", "kilo tmer w noss litro d zit l3oud", "عسل"]
)
def test_an_order_needs_no_verb(text: str) -> None:
    assert read(text).intent == "buy"


@pytest.mark.parametrize(
    "text", ["bghit jouj kilo d l3sel", "fin weslat lkomand dyali", "smiti 3ziza", "wakha", "50 dh", "", "?!"]
)
def test_every_decision_has_its_reasons(text: str) -> None:
    reading = read(text)
    weights = list(reading.reasons(5).values())
    assert len(weights) <= 5
    assert weights == sorted(weights, key=abs, reverse=True)
    scores = reading.scores(3)
    assert len(scores) == 3
    assert set(scores) <= {"-", *INTENTS}


def test_the_reasons_name_what_was_said() -> None:
    reading = read("fin weslat lkomand dyali")
    assert next(iter(reading.scores(1))) == "order_status"
    assert any(word in feature for feature in reading.reasons(8) for word in ("fin", "kmnd", "wslt"))
    assert reading.wish.margin > 0
