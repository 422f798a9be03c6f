"""The first shape: calls, events, callbacks, questions without an answer."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _call_id(ondelete: str, *, nullable: bool = False) -> sa.Column[str]:
    key = sa.ForeignKey("calls.id", ondelete=ondelete)
    return sa.Column("call_id", sa.String(255), key, nullable=nullable, index=True)


def upgrade() -> None:
    _create_calls()
    _create_questions()


def _create_calls() -> None:
    op.create_table(
        "calls",
        sa.Column("id", sa.String(255), primary_key=True),
        sa.Column("started_at", sa.DateTime, nullable=False, index=True),
        sa.Column("ended_at", sa.DateTime),
        sa.Column("caller_hash", sa.String(64), index=True),
        sa.Column("called", sa.String(255), nullable=False, server_default=""),
        sa.Column("lang", sa.String(16), nullable=False, server_default=""),
        sa.Column("outcome", sa.String(32), index=True),
        sa.Column("notice_version", sa.String(32)),
        sa.Column("notice_lang", sa.String(16)),
        sa.Column("notice_complete", sa.Boolean),
        sa.Column("topics", sa.JSON, nullable=False),
        sa.Column("data", sa.JSON, nullable=False),
    )
    op.create_table(
        "events",
        sa.Column("id", sa.Integer, primary_key=True),
        _call_id("CASCADE"),
        sa.Column("at", sa.DateTime, nullable=False, index=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("data", sa.JSON, nullable=False),
    )
    op.create_table(
        "callbacks",
        sa.Column("id", sa.Integer, primary_key=True),
        _call_id("CASCADE"),
        sa.Column("created_at", sa.DateTime, nullable=False, index=True),
        sa.Column("done_at", sa.DateTime),
        sa.Column("number", sa.String(32)),
        sa.Column("number_hash", sa.String(64), nullable=False, index=True),
        sa.Column("lang", sa.String(16), nullable=False),
        sa.Column("topic", sa.String(64)),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
    )


def _create_questions() -> None:
    op.create_table(
        "question_groups",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("lang", sa.String(16), nullable=False, index=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("normalised", sa.Text, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("first_at", sa.DateTime, nullable=False),
        sa.Column("last_at", sa.DateTime, nullable=False, index=True),
    )
    group = sa.ForeignKey("question_groups.id", ondelete="CASCADE")
    op.create_table(
        "questions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("group_id", sa.Integer, group, nullable=False, index=True),
        _call_id("SET NULL", nullable=True),
        sa.Column("at", sa.DateTime, nullable=False, index=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("reason", sa.String(32), nullable=False),
    )


def downgrade() -> None:
    for table in ("questions", "question_groups", "callbacks", "events", "calls"):
        op.drop_table(table)
