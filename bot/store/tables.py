"""Every table. Times are UTC; money is centimes; quantities are thousandths of a unit."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", BigInteger, Identity(always=True), primary_key=True)


def _time(name: str, *, now: bool = False, optional: bool = False) -> Column[object]:
    default = func.now() if now else None
    return Column(name, DateTime(timezone=True), nullable=optional, server_default=default)


def _to(name: str, target: str, *, optional: bool = False) -> Column[int]:
    return Column(name, BigInteger, ForeignKey(target), nullable=optional)


def _beside(name: str, *, optional: bool = False) -> Column[int]:
    """The id of a row that is written in the same transaction, or is never deleted.

    No foreign key: its check would lock and write that row again, for every message in and out.
    """
    return Column(name, BigInteger, nullable=optional)


# people --------------------------------------------------------------------------------

contacts = Table(
    "contacts",
    metadata,
    _id(),
    Column("channel", Text, nullable=False),
    Column("address", Text, nullable=False, unique=True),
    # Who it is, across channels: the phone number where it is known, else the address.
    Column("person", Text, nullable=False, index=True),
    Column("phone", Text),
    Column("user_id", Text, unique=True),
    Column("name", Text),
    Column("language", Text),
    # Whether Arabic letters may be sent by SMS: only after they wrote some themselves.
    Column("arabic_letters", Boolean, nullable=False, server_default=text("false")),
    Column("consent", Text),
    _time("consented_at", optional=True),
    _time("last_heard_at", optional=True),
    # What the carrier said of the address: "unreachable", "not-whatsapp", "opted-out" …
    Column("suppressed", Text),
    _time("created_at", now=True),
)

sessions = Table(
    "sessions",
    metadata,
    Column("contact_id", BigInteger, ForeignKey("contacts.id"), primary_key=True),
    Column("state", JSONB),
    _time("updated_at", now=True),
    # Written at every turn: with room on its page, no index has to follow.
    postgresql_with={"fillfactor": "50"},
)

prompts = Table(
    "prompts",
    metadata,
    # A question put to somebody outside their own turn: it waits here, so that nobody's
    # session is touched but by their own messages.
    _id(),
    Column("contact_id", BigInteger, ForeignKey("contacts.id"), nullable=False, index=True),
    Column("target", Text, nullable=False),
    Column("memory", JSONB, nullable=False),
    Column("status", Text, nullable=False),  # "asked", "deferred" (they were busy)
    _time("created_at", now=True),
)

stops = Table(
    "stops",
    metadata,
    # A person, not an address: whoever says stop on one channel is left alone on all.
    Column("person", Text, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("words", Text, nullable=False),
    _time("stopped_at", now=True),
)

cooperatives = Table(
    "cooperatives",
    metadata,
    _id(),
    Column("code", Text, nullable=False, unique=True),
    # What a member says to join; given to the president, never shown to customers.
    Column("join_code", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("name_latin", Text, nullable=False),
    Column("phone", Text),
    Column("region", Text, nullable=False),
    Column("place", Text, nullable=False, server_default=""),
    Column("branch", Text, nullable=False, server_default="other"),
    _time("created_at", now=True),
)

members = Table(
    "members",
    metadata,
    Column("cooperative_id", BigInteger, ForeignKey("cooperatives.id"), primary_key=True),
    Column("person", Text, primary_key=True, index=True),
    # Where to reach them: the contact they last wrote from.
    _to("contact_id", "contacts.id"),
    Column("role", Text, nullable=False, server_default="member"),
    _time("joined_at", now=True),
)

help_requests = Table(
    "help_requests",
    metadata,
    _id(),
    _to("contact_id", "contacts.id"),
    # "asked", "stuck" (not understood three times), "failed" (a fault of ours),
    # "kept" (sent at an odd moment)
    Column("reason", Text, nullable=False),
    Column("flow", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("words", Text, nullable=False, server_default=""),
    Column("media", JSONB, nullable=False, server_default=text("'[]'")),
    Column("status", Text, nullable=False, server_default="open"),
    _time("created_at", now=True),
    _time("due_at"),
    Index("ix_help_requests_open", "due_at", postgresql_where=text("status = 'open'")),
)

missed = Table(
    "missed",
    metadata,
    _id(),
    # What was not understood, where, and how often; by whom is kept nowhere.
    Column("flow", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("times", Integer, nullable=False, server_default=text("1")),
    _time("last_at", now=True),
    UniqueConstraint("flow", "state", "language", "words"),
)

# market --------------------------------------------------------------------------------

products = Table(
    "products",
    metadata,
    _id(),
    _to("cooperative_id", "cooperatives.id"),
    # Spoken within the cooperative: 1, 2, 3 … never used again.
    Column("number", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("price", BigInteger, nullable=False),
    Column("supply", Text, nullable=False),  # "stock", "order", "single"
    Column("stock", BigInteger),
    Column("status", Text, nullable=False, server_default="on"),  # "on", "paused"
    Column("photo", Text),
    Column("voice", Text),
    _to("listed_by", "contacts.id"),
    _time("created_at", now=True),
    # What it is found by: the thing that its name means, and the consonants of its words.
    Column("kind", Text),
    Column("keys", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Index("ix_products_kind", "kind", postgresql_where=text("kind is not null")),
    Index("ix_products_keys", "keys", postgresql_using="gin"),
    UniqueConstraint("cooperative_id", "number"),
    CheckConstraint("price > 0", name="price"),
    CheckConstraint("stock is null or stock >= 0", name="stock"),
    CheckConstraint("(supply = 'order') = (stock is null)", name="supply"),
)

orders = Table(
    "orders",
    metadata,
    _id(),
    # Four digits, the last one a check digit; free again after a year.
    Column("code", Text, nullable=False),
    _to("cooperative_id", "cooperatives.id"),
    _to("customer_id", "contacts.id"),
    # One confirmation makes one order: whatever is confirmed carries a key of its own.
    Column("confirmation", Text, nullable=False, unique=True),
    Column("status", Text, nullable=False),
    Column("total", BigInteger, nullable=False),
    Column("delivery", Text, nullable=False),  # "pickup", "home"
    Column("customer_name", Text, nullable=False),
    Column("address", Text, nullable=False, server_default=""),
    Column("landmark", JSONB, nullable=False, server_default=text("'{}'")),
    _time("placed_at", now=True),
    _time("changed_at", now=True),
    Index("ix_orders_cooperative_id_status", "cooperative_id", "status"),
    Index("ix_orders_customer_id_placed_at", "customer_id", "placed_at"),
    Index("ix_orders_code", "code"),
)

order_lines = Table(
    "order_lines",
    metadata,
    Column("order_id", BigInteger, ForeignKey("orders.id"), primary_key=True),
    Column("product_id", BigInteger, ForeignKey("products.id"), primary_key=True),
    Column("name", Text, nullable=False),
    Column("quantity", BigInteger, nullable=False),
    Column("unit", Text, nullable=False),
    Column("price", BigInteger, nullable=False),
    Column("amount", BigInteger, nullable=False),
    CheckConstraint("quantity > 0", name="quantity"),
)

order_steps = Table(
    "order_steps",
    metadata,
    _id(),
    Column("order_id", BigInteger, ForeignKey("orders.id"), nullable=False, index=True),
    Column("status", Text, nullable=False),
    _to("by_contact", "contacts.id", optional=True),
    _time("at", now=True),
)

# volunteering --------------------------------------------------------------------------

volunteers = Table(
    "volunteers",
    metadata,
    _id(),
    Column("contact_id", BigInteger, ForeignKey("contacts.id"), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("skills", ARRAY(Text), nullable=False),
    Column("languages", ARRAY(Text), nullable=False),
    # None: remote, for anybody anywhere.
    Column("region", Text),
    Column("capacity", SmallInteger, nullable=False, server_default="1"),
    Column("available", Boolean, nullable=False, server_default=text("true")),
    _time("joined_at", now=True),
)

requests = Table(
    "requests",
    metadata,
    _id(),
    Column("code", Text, nullable=False),
    _to("cooperative_id", "cooperatives.id"),
    _to("asked_by", "contacts.id"),
    Column("need", Text, nullable=False),  # "photo", "label", "online", "papers", "delivery"
    Column("words", Text, nullable=False, server_default=""),
    Column("voice", Text),
    Column("language", Text, nullable=False),
    Column("status", Text, nullable=False),  # "waiting", "offered", "accepted", "done"
    _to("volunteer_id", "volunteers.id", optional=True),
    _time("created_at", now=True),
    Index("ix_requests_waiting", "id", postgresql_where=text("status = 'waiting'")),
)

offers = Table(
    "offers",
    metadata,
    Column("request_id", BigInteger, ForeignKey("requests.id"), primary_key=True),
    Column("volunteer_id", BigInteger, ForeignKey("volunteers.id"), primary_key=True),
    Column("status", Text, nullable=False),  # "offered", "accepted", "declined", "lapsed"
    _time("offered_at", now=True),
    _time("answered_at", optional=True),
    # A request is in one volunteer's hands at a time.
    Index("ix_offers_open", "request_id", unique=True, postgresql_where=text("status = 'offered'")),
)

# measures ------------------------------------------------------------------------------

measures = Table(
    "measures",
    metadata,
    _id(),
    Column("title", JSONB, nullable=False),  # {tag: words}
    Column("words", JSONB, nullable=False),
    Column("source", Text, nullable=False, server_default=""),
    Column("deadline", Text),
    _time("published_at", now=True),
)

broadcasts = Table(
    "broadcasts",
    metadata,
    _id(),
    # The same word given twice starts nothing twice.
    Column("key", Text, nullable=False, unique=True),
    _to("measure_id", "measures.id"),
    Column("audience", JSONB, nullable=False),
    Column("status", Text, nullable=False),  # "sending", "sent"
    _time("started_at", now=True),
    _time("finished_at", optional=True),
)

recipients = Table(
    "recipients",
    metadata,
    Column("broadcast_id", BigInteger, ForeignKey("broadcasts.id"), primary_key=True),
    # Once each: a person with two channels is one recipient.
    Column("person", Text, primary_key=True),
    _to("contact_id", "contacts.id"),
    # None until their message is in the outbox; "left" says why one will never be.
    Column("outbox_id", BigInteger),
    Column("left_out", Text),
    Index(
        "ix_recipients_due",
        "broadcast_id",
        postgresql_where=text("outbox_id is null and left_out is null"),
    ),
)

# messages ------------------------------------------------------------------------------

inbound = Table(
    "inbound",
    metadata,
    _id(),
    Column("carrier", Text, nullable=False),
    Column("message_id", Text, nullable=False),
    _beside("contact_id"),
    # The whole message as the adapter read it; nothing a person said is lost.
    Column("heard", JSONB, nullable=False),
    Column("trace", Text, nullable=False),
    # Where the turn failed, for the operator: state and traceback.
    Column("failure", JSONB),
    _time("at", now=True),
    UniqueConstraint("carrier", "message_id"),
    Index("ix_inbound_contact_id", "contact_id"),
    Index("ix_inbound_failed", "id", postgresql_where=text("failure is not null")),
)

outbox = Table(
    "outbox",
    metadata,
    _id(),
    _beside("contact_id"),
    # The message that this row answers: the same answer is given when it comes again.
    _beside("inbound_id", optional=True),
    # Set where the same message could be asked for twice (a recipient of a broadcast).
    Column("key", Text),
    Column("channel", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("priority", SmallInteger, nullable=False),  # 0 replies, 1 alerts, 2 bulk
    Column("message", JSONB, nullable=False),
    # due, sending, answered (in the webhook's own response), sent, delivered, read,
    # waiting (for the person to write first), failed, dropped
    Column("status", Text, nullable=False),
    Column("attempts", SmallInteger, nullable=False, server_default="0"),
    _time("due_at", now=True),
    _time("claimed_at", optional=True),
    Column("carrier_id", Text),
    Column("error", Text),
    Column("trace", Text, nullable=False, server_default=""),
    # What to say on another channel if this one fails; see outbox/.
    Column("notice", JSONB),
    _time("created_at", now=True),
    _time("changed_at", now=True),
    # What the dispatcher claims next: see outbox/claim.py, whose query is written for these.
    Index(
        "ix_outbox_due",
        "channel",
        "priority",
        "due_at",
        "id",
        postgresql_where=text("status = 'due'"),
    ),
    Index(
        "ix_outbox_contact",
        "contact_id",
        "priority",
        "id",
        postgresql_where=text("status = 'due'"),
    ),
    # One at a time for each contact, whoever claims: the database itself says no to a second.
    Index(
        "uq_outbox_contact_sending",
        "contact_id",
        unique=True,
        postgresql_where=text("status = 'sending'"),
    ),
    Index("uq_outbox_key", "key", unique=True, postgresql_where=text("key is not null")),
    Index(
        "ix_outbox_inbound_id",
        "inbound_id",
        unique=True,
        postgresql_where=text("inbound_id is not null"),
    ),
    Index("ix_outbox_sending", "claimed_at", postgresql_where=text("status = 'sending'")),
    Index("ix_outbox_waiting", "contact_id", postgresql_where=text("status = 'waiting'")),
    Index("ix_outbox_failed", "id", postgresql_where=text("status = 'failed'")),
    Index("ix_outbox_carrier_id", "carrier_id", postgresql_where=text("carrier_id is not null")),
)

errands = Table(
    "errands",
    metadata,
    _id(),
    Column("kind", Text, nullable=False),
    Column("about", JSONB, nullable=False),
    Column("key", Text, unique=True),
    Column("status", Text, nullable=False, server_default="due"),  # due, done, failed, dropped
    Column("attempts", SmallInteger, nullable=False, server_default="0"),
    _time("due_at", now=True),
    Column("error", Text),
    Column("trace", Text, nullable=False, server_default=""),
    _time("created_at", now=True),
    _time("changed_at", now=True),
    Index("ix_errands_due", "due_at", postgresql_where=text("status = 'due'")),
    Index("ix_errands_failed", "id", postgresql_where=text("status = 'failed'")),
)

media = Table(
    "media",
    metadata,
    # What is kept of what people sent; the file's own name under MEDIA_URL.
    Column("name", Text, primary_key=True),
    _to("contact_id", "contacts.id"),
    Column("kind", Text, nullable=False),  # "photo", "voice", "video", "file"
    Column("source", Text, nullable=False),
    Column("status", Text, nullable=False),  # "due", "kept", "refused"
    Column("content_type", Text),
    Column("size", Integer),
    Column("error", Text),
    _time("created_at", now=True),
)


contents = Table(
    "contents",
    metadata,
    # Content templates that exist at the carrier: made once, found again by name.
    Column("name", Text, primary_key=True),
    Column("language", Text, primary_key=True),
    Column("sid", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    # None: for use inside the window only; else what the carrier's review says.
    Column("approval", Text),
    _time("synced_at", now=True),
)
