"""Limits of a day, and how old a draft is"""

import sqlalchemy as sa
from alembic import op


revision = '0003'
down_revision = '0002'


def upgrade() -> None:
    # Never in a batch: see 0002.
    op.add_column('drafts', sa.Column('kept_at', sa.DateTime(timezone=True), nullable=True))

    op.create_table('visitor_counts',
    sa.Column('person_id', sa.String(length=64), nullable=False),
    sa.Column('day', sa.String(length=10), nullable=False),
    sa.Column('what', sa.String(length=20), nullable=False),
    sa.Column('used', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('person_id', 'day', 'what', name='one_visitor_count_a_day')
    )
    op.create_table('total_counts',
    sa.Column('day', sa.String(length=10), nullable=False),
    sa.Column('what', sa.String(length=20), nullable=False),
    sa.Column('used', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('day', 'what', name='one_total_count_a_day')
    )


def downgrade() -> None:
    op.drop_table('total_counts')
    op.drop_table('visitor_counts')
    op.drop_column('drafts', 'kept_at')
