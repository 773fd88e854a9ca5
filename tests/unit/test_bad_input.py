"""Whatever comes to the webhooks: what is not signed goes no further, what is signed is answered kindly."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count
from urllib.parse import quote_plus

import pytest
from flask.testing import FlaskClient
from sqlalchemy import Engine, text
from twilio.request_validator import RequestValidator
from werkzeug.test import EnvironBuilder, TestResponse

from bot import embedded, people
from bot.assembly import Assembly
from bot.settings import Settings
from bot.store.unit import unit_of_work
from bot.web.app import create_app
from tests.shared import empty, settings_of

MESSAGES = "/webhooks/twilio/messages"
OLD, NEW = "the token of last year", "the token of this year"
FATIMA, KARIM = "+212611111111", "whatsapp:+212622222222"
FORM = "application/x-www-form-urlencoded"

_ids = (f"SM{number:032x}" for number in count(1))


class Carrier:
    """Signs and posts as the carrier does."""

    def __init__(self, client: FlaskClient, settings: Settings) -> None:
        self.client, self.settings = client, settings

    def posts(self, fields: Mapping[str, str], token: str = NEW, path: str = MESSAGES) -> TestResponse:
        body = encoded(fields)
        return self.sends(body, self.signature(body, token, path), path)

    def signature(self, body: bytes, token: str, path: str = MESSAGES) -> str:
        form = EnvironBuilder(method="POST", data=body, content_type=FORM).get_request().form
        url = self.settings.public_url + path
        return str(RequestValidator(token).compute_signature(url, form))

    def sends(self, body: bytes, signature: str | None, path: str = MESSAGES) -> TestResponse:
        headers = {} if signature is None else {"X-Twilio-Signature": signature}
        return self.client.post(path, data=body, content_type=FORM, headers=headers)

    def says(self, sender: str, words: str) -> TestResponse:
        return self.posts(self.form(sender, words))

    def says_raw(self, sender: str, words: bytes) -> TestResponse:
        """Words that may be no text at all."""
        fields = self.form(sender, "")
        del fields["Body"]
        body = encoded(fields) + b"&Body=" + quote_plus(words).encode()
        return self.sends(body, self.signature(body, NEW))

    def form(self, sender: str, words: str) -> dict[str, str]:
        return {
            "AccountSid": self.settings.twilio_account_sid,
            "MessageSid": next(_ids),
            "From": sender,
            "To": "+14155238887",
            "Body": words,
            "NumMedia": "0",
        }


def encoded(fields: Mapping[str, str]) -> bytes:
    return "&".join(f"{quote_plus(k)}={quote_plus(v)}" for k, v in fields.items()).encode()


@pytest.fixture(scope="module")
def assembly(
    postgres: embedded.Postgres, valkey: embedded.Valkey, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Assembly]:
    """A bot whose tokens are being changed."""
    settings = settings_of("bad_input", postgres, valkey, tmp_path_factory.mktemp("media"))
    made = Assembly(settings.model_copy(update={"twilio_auth_token": f"{NEW}, {OLD}"}), "tests")
    yield made
    made.close()


@pytest.fixture(scope="module")
def client(assembly: Assembly) -> FlaskClient:
    return create_app(assembly).test_client()


@pytest.fixture
def engine(assembly: Assembly) -> Engine:
    """The bot's database, with nobody in it."""
    empty(assembly.database)
    return assembly.database


@pytest.fixture
def carrier(assembly: Assembly, client: FlaskClient, engine: Engine) -> Carrier:
    return Carrier(client, assembly.settings)


@pytest.fixture
def fatima(engine: Engine) -> None:
    """A member of a cooperative who reads French."""
    with unit_of_work(engine) as unit:
        met = people.meet(unit, channel="sms", address=f"sms:{FATIMA}", phone=FATIMA)
        people.set_language(unit, met.id, "fr")
        people.give_consent(unit, met, wording="tests")
        cooperative = people.create(unit, "تعاونية تيفاوين", "Coop Tifawin", "09")
        people.join(unit, met, cooperative.join_code)


def assert_kind(response: TestResponse, engine: Engine) -> None:
    """The newest message was answered in words, and nothing went wrong behind them."""
    assert response.status_code == 200
    assert response.mimetype == "text/xml"
    said = ET.fromstring(response.data).findtext("Message") or ""
    with engine.connect() as connection:
        newest = "select id, failure from inbound order by id desc limit 1"
        inbound = connection.execute(text(newest)).one()
        words = "select message ->> 'text' from outbox where inbound_id = :id"
        answer = connection.execute(text(words), {"id": inbound.id}).scalar_one()
    assert inbound.failure is None, inbound.failure
    assert answer.strip()
    assert said in ("", answer)


def stored(engine: Engine) -> dict[str, int]:
    tables = ("contacts", "sessions", "inbound", "outbox", "errands", "help_requests")
    with engine.connect() as connection:
        return {
            name: connection.execute(text(f"select count(*) from {name}")).scalar_one() for name in tables
        }


# not signed ------------------------------------------------------------------------------

Forged = Callable[[Carrier, bytes], tuple[bytes, str | None, str]]

FORGED: dict[str, Forged] = {
    "no signature": lambda carrier, body: (body, None, MESSAGES),
    "an empty one": lambda carrier, body: (body, "", MESSAGES),
    "nonsense": lambda carrier, body: (body, "nonsense", MESSAGES),
    "no ASCII": lambda carrier, body: (body, "é" * 28, MESSAGES),
    "a token that is no more": lambda carrier, body: (body, carrier.signature(body, "another"), MESSAGES),
    "an empty token": lambda carrier, body: (body, carrier.signature(body, ""), MESSAGES),
    "other words": lambda carrier, body: (body + b"!", carrier.signature(body, NEW), MESSAGES),
    "one field more": lambda carrier, body: (body + b"&A=1", carrier.signature(body, NEW), MESSAGES),
    "another page": lambda carrier, body: (
        body,
        carrier.signature(body, NEW),
        "/webhooks/twilio/status/1",
    ),
    "a question mark more": lambda carrier, body: (
        body,
        carrier.signature(body, NEW),
        f"{MESSAGES}?a=1",
    ),
}


@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED)
def test_what_is_not_signed_is_refused_and_leaves_nothing(
    carrier: Carrier, engine: Engine, forge: Forged
) -> None:
    refused = carrier.sends(*forge(carrier, encoded(carrier.form(FATIMA, "salam"))))
    assert refused.status_code == 403
    assert not any(stored(engine).values())


@pytest.mark.parametrize("token", [NEW, OLD])
def test_while_tokens_change_each_of_them_signs(carrier: Carrier, engine: Engine, token: str) -> None:
    assert_kind(carrier.posts(carrier.form(FATIMA, "salam"), token=token), engine)


def test_only_a_post_is_a_message(carrier: Carrier, engine: Engine) -> None:
    url = carrier.settings.public_url + MESSAGES
    signature = RequestValidator(NEW).compute_signature(url, {})
    assert carrier.client.get(MESSAGES, headers={"X-Twilio-Signature": signature}).status_code in (403, 405)
    assert not any(stored(engine).values())


# signed, but odd -------------------------------------------------------------------------

PHOTO = {"MediaUrl0": "https://api.twilio.com/ME0", "MediaContentType0": "image/jpeg"}

ODD: dict[str, dict[str, str]] = {
    "fields nobody knows": {"Flavour": "honey", "": "nothing", "Body2": "x", "é": "è"},
    "more media than there are": {"NumMedia": "9"},
    "media without a type": {"NumMedia": "1", "MediaUrl0": PHOTO["MediaUrl0"]},
    "a type without media": {"NumMedia": "1", "MediaContentType0": "image/jpeg"},
    "media that are said not to be there": {"NumMedia": "0", **PHOTO},
    "a number of media that is none": {"NumMedia": "many", **PHOTO},
    "fewer than none": {"NumMedia": "-1", **PHOTO},
    "a photo of an odd type": {"NumMedia": "1", "MediaUrl0": "x", "MediaContentType0": "/;\x00\n"},
    "a photo at home": {"NumMedia": "1", "MediaUrl0": "file:///etc/passwd", "MediaContentType0": "a/b"},
    "very many media": {"NumMedia": "9" * 400, **PHOTO},
    "a place beyond the poles": {"Latitude": "91", "Longitude": "181"},
    "half a place": {"Latitude": "30.4"},
    "a place that is no number": {"Latitude": "nan", "Longitude": "inf"},
    "a place that is far away": {"Latitude": "9" * 400, "Longitude": "1e999"},
    "a place with an odd name": {"Latitude": "30.4", "Longitude": "-9.6", "Label": "\u202e\x00😀" * 300},
    "a button of nobody": {"ButtonPayload": "yes~order.summary", "ButtonText": "Oui"},
    "a button of nonsense": {"ButtonPayload": "~:~.~" * 200},
    "a row of another page": {"ListId": "more~shop.all:x"},
    "a row that is long": {"ListId": "9" * 1600},
    "a name that is long": {"ProfileName": "م" * 1600},
    "a name of nothing": {"ProfileName": "\u200f\u202e\x00"},
    "a wish that is none": {"OptOutType": "PERHAPS"},
    "an answer to nothing": {"OriginalRepliedMessageSid": "SM'; drop table inbound"},
}

WORDS: dict[str, str] = {
    "nothing": "",
    "white": " \t\r\n\u00a0\u200b\ufeff",
    "letters": "a" * 1600,
    "Arabic": "م" * 1600,
    "digits": "9" * 1600,
    "Arabic digits": "٩" * 1600,
    "noughts": "0" * 1600,
    "keycaps": "2️⃣" * 500,
    "emoji": "😀👩🏽‍🌾" * 200,
    "one emoji": "😀",
    "accents": "e" + "\u0301" * 1599,
    "direction": "\u202e\u2066\u200f\u061c" * 400,
    "control": "".join(map(chr, range(32))) * 50,
    "NUL": "\x00",
    "NUL inside": "3\x00sel",
    "lines": "\n" * 1600,
    "words": "salam bghit nchri 3sel " * 70,
    "amounts": "60 dh " * 266,
    "a huge amount": "9" * 300 + " dh",
    "a huge quantity": "9" * 300 + " kilo",
    "a tiny quantity": "0." + "0" * 300 + "1 kilo",
    "an exponent": "1e999999999",
    "a fraction of nothing": "1/0",
    "many fractions": "1/2" * 500,
    "signs": "-+.,:;/\\|'\"`´*%&?!()[]{}<>~^°§$€#@_=" * 40,
    "a statement": "'; drop table contacts; --",
    "a script": "<script>alert(1)</script>]]>&amp;",
    "a placeable": "{ $code } {{1}} %s %(a)s ${x}",
    "ligatures": "ﷺ﷽" * 800,
    "Chinese": "蜂蜜" * 800,
    "unpaired": "\udc80\ud800",
    "private": "\ue000\uffff\U0010ffff" * 500,
}
"""What people write, or their phones for them."""


@pytest.mark.parametrize("more", ODD.values(), ids=ODD)
@pytest.mark.parametrize("sender", [FATIMA, KARIM])
def test_odd_fields(
    carrier: Carrier, engine: Engine, fatima: None, sender: str, more: dict[str, str]
) -> None:
    assert_kind(carrier.posts(carrier.form(sender, "salam") | more), engine)
    assert_kind(carrier.posts(carrier.form(sender, "") | more), engine)


@pytest.mark.parametrize("missing", ["To", "Body", "NumMedia"])
def test_missing_fields(carrier: Carrier, engine: Engine, missing: str) -> None:
    fields = carrier.form(FATIMA, "salam")
    del fields[missing]
    assert_kind(carrier.posts(fields), engine)


@pytest.mark.parametrize("missing", ["AccountSid", "MessageSid", "From"])
def test_what_nobody_can_be_answered_for(carrier: Carrier, engine: Engine, missing: str) -> None:
    for odd in ("", "\x00", "x" * 5000):
        response = carrier.posts(carrier.form(FATIMA, "salam") | {missing: odd})
        assert response.status_code == 200
        assert ET.fromstring(response.data).find("Message") is None
    assert not any(stored(engine).values())


def test_an_empty_body(carrier: Carrier, engine: Engine) -> None:
    assert carrier.posts({}).status_code == 200
    assert not any(stored(engine).values())


WALKS: Sequence[Sequence[str]] = (
    ("menu", "1", "1", "miel", "1", "60", "1", "10"),
    ("menu", "4", "1"),
    ("menu", "5", "2", "2"),
)
"""By the menu, a photo, a name, a unit, a price, a quantity and a yes; to a need; to a code."""


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_odd_words_at_every_kind_of_question(
    carrier: Carrier, engine: Engine, fatima: None, words: str
) -> None:
    for walk in WALKS:
        for step in walk:
            assert_kind(carrier.says(FATIMA, step), engine)
            with unmoved(engine):
                assert_kind(carrier.says_raw(FATIMA, words.encode("utf-8", "surrogatepass")), engine)


@contextmanager
def unmoved(engine: Engine) -> Iterator[None]:
    """Whoever spoke stands afterwards where they stood before."""
    with engine.connect() as connection:
        state = connection.execute(text("select state::text from sessions")).scalar_one()
    yield
    with engine.begin() as connection:
        connection.execute(text("update sessions set state = cast(:state as jsonb)"), {"state": state})


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_odd_first_words(carrier: Carrier, engine: Engine, words: str) -> None:
    odd = words.encode("utf-8", "surrogatepass")
    assert_kind(carrier.says_raw(KARIM, odd), engine)
    assert_kind(carrier.says_raw(KARIM, odd), engine)


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"\xed\xa0\x80", b"\xc3\x28", b"\xf8\x88\x80\x80\x80"])
def test_bytes_that_are_no_text(carrier: Carrier, engine: Engine, raw: bytes) -> None:
    assert_kind(carrier.says_raw(FATIMA, raw), engine)


# what became of messages -----------------------------------------------------------------

STATUSES: dict[str, dict[str, str]] = {
    "nothing": {},
    "a status nobody knows": {"MessageSid": "SM1", "MessageStatus": "flying"},
    "no id": {"MessageStatus": "delivered"},
    "an odd id": {"MessageSid": "\x00" * 20 + "'", "MessageStatus": "sent"},
    "a failure without a code": {"MessageSid": "SM1", "MessageStatus": "failed"},
    "a code that is none": {"MessageSid": "SM1", "MessageStatus": "failed", "ErrorCode": "\x00é" * 99},
}


@pytest.mark.parametrize("fields", STATUSES.values(), ids=STATUSES)
@pytest.mark.parametrize("row", ["0", "1", "9223372036854775807", "9" * 30])
def test_odd_news(carrier: Carrier, engine: Engine, row: str, fields: dict[str, str]) -> None:
    carrier.says(FATIMA, "salam")
    response = carrier.posts(fields, path=f"/webhooks/twilio/status/{row}")
    assert response.status_code in (204, 404)
