"""What alembic runs to migrate: over the connection it is given, in one transaction."""

from __future__ import annotations

from alembic import context

from bot.store.migrations import COMPARED
from bot.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    **COMPARED,
)
with context.begin_transaction():
    context.run_migrations()
