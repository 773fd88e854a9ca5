"""The floor's own tables, beside the bot's in the same database."""

from sqlalchemy import text

CREATE = """
    create table if not exists floor_inbound (
        message_id text primary key,
        received_at timestamptz not null default now()
    );
    create table if not exists floor_sessions (
        address text primary key,
        state text not null,
        updated_at timestamptz not null default now()
    );
"""

TAKEN = text("select count(*) from floor_inbound where message_id like :like")
