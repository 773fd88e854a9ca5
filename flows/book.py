"""All the conversations, bound together."""

from bot.conversation.flow import Book
from flows.anytime import LEAVING, OFFERED, help_, language, offer, resume, start, stop, thanks
from flows.find import find
from flows.home import home
from flows.incoming import incoming
from flows.join import join
from flows.measures import measures
from flows.order import order
from flows.orders import orders
from flows.products import products
from flows.request import request
from flows.sell import sell
from flows.shop import shop
from flows.volunteer import volunteer
from flows.welcome import welcome
from flows.wishes import ASIDES, COURTESIES, WISHES

BOOK = Book(
    flows={
        flow.name: flow
        for flow in (
            welcome,
            home,
            join,
            sell,
            products,
            shop,
            find,
            order,
            incoming,
            orders,
            request,
            volunteer,
            measures,
            help_,
            language,
            stop,
            start,
            resume,
            offer,
            thanks,
        )
    },
    home="home",
    resume="resume",
    commands={
        "menu": "home.begin",
        "help": "help.ask",
        "stop": "stop.now",
        "start": "start.now",
        "language": "language.begin",
    },
    doors={"consented": "welcome.begin", "member": "join.code"},
    wishes={**WISHES, **COURTESIES, **ASIDES},
    offer="offer.ask",
    offered=OFFERED,
    leaving=LEAVING,
)
"""The book that the bot speaks from."""
