"""products are found by their words; what was not understood is counted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    """Go to this shape."""
    op.create_table(
        "missed",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("flow", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_missed")),
        sa.UniqueConstraint(
            "flow", "state", "language", "words", name=op.f("uq_missed_flow_state_language_words")
        ),
    )
    op.add_column("products", sa.Column("kind", sa.Text(), nullable=True))
    op.add_column(
        "products",
        sa.Column("keys", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    )
    op.create_index("ix_products_kind", "products", ["kind"], postgresql_where=sa.text("kind is not null"))
    op.create_index("ix_products_keys", "products", ["keys"], postgresql_using="gin")


def downgrade() -> None:
    """Go back to the shape before."""
    op.drop_index("ix_products_keys", table_name="products", postgresql_using="gin")
    op.drop_index("ix_products_kind", table_name="products", postgresql_where=sa.text("kind is not null"))
    op.drop_column("products", "keys")
    op.drop_column("products", "kind")
    op.drop_table("missed")
