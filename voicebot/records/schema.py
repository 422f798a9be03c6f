"""The tables of the call record; `migrations/` brings a database to this shape."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa


class UtcDateTime(sa.types.TypeDecorator[datetime]):
    """Aware UTC in Python, plain UTC in the database; a naive time is our mistake."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without zone cannot be recorded")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


metadata = sa.MetaData()

calls = sa.Table(
    "calls",
    metadata,
    sa.Column("id", sa.String(255), primary_key=True),
    sa.Column("started_at", UtcDateTime, nullable=False, index=True),
    sa.Column("ended_at", UtcDateTime),
    sa.Column("caller_hash", sa.String(64), index=True),  # null: withheld
    sa.Column("called", sa.String(255), nullable=False, server_default=""),
    sa.Column("lang", sa.String(16), nullable=False, server_default=""),
    sa.Column("outcome", sa.String(32), index=True),  # null while the call goes on
    sa.Column("notice_version", sa.String(32)),
    sa.Column("notice_lang", sa.String(16)),
    sa.Column("notice_complete", sa.Boolean),
    sa.Column("topics", sa.JSON, nullable=False),
    sa.Column("data", sa.JSON, nullable=False),
)

events = sa.Table(
    "events",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("call_id", sa.String(255), sa.ForeignKey("calls.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("at", UtcDateTime, nullable=False, index=True),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("data", sa.JSON, nullable=False),
)

callbacks = sa.Table(
    "callbacks",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("call_id", sa.String(255), sa.ForeignKey("calls.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("created_at", UtcDateTime, nullable=False, index=True),
    sa.Column("done_at", UtcDateTime),
    sa.Column("number", sa.String(32)),  # the only clear number in the house; null once done or expired
    sa.Column("number_hash", sa.String(64), nullable=False, index=True),
    sa.Column("lang", sa.String(16), nullable=False),
    sa.Column("topic", sa.String(64)),
    sa.Column("question", sa.Text, nullable=False),
    sa.Column("state", sa.String(16), nullable=False),  # open | done | expired
)

question_groups = sa.Table(
    "question_groups",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("lang", sa.String(16), nullable=False, index=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("normalised", sa.Text, nullable=False),
    sa.Column("count", sa.Integer, nullable=False),
    sa.Column("first_at", UtcDateTime, nullable=False),
    sa.Column("last_at", UtcDateTime, nullable=False, index=True),
)

questions = sa.Table(
    "questions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("group_id", sa.ForeignKey("question_groups.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("call_id", sa.ForeignKey("calls.id", ondelete="SET NULL"), index=True),
    sa.Column("at", UtcDateTime, nullable=False, index=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("reason", sa.String(32), nullable=False),
)
