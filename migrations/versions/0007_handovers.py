"""Interviews that go to another installation in a file, and that come in by one"""

import sqlalchemy as sa
from alembic import op


revision = '0007'
down_revision = '0006'


def upgrade() -> None:
    op.create_table('handed_over',
    sa.Column('interview_id', sa.Integer(), nullable=False),
    sa.Column('handover_id', sa.String(length=32), nullable=False),
    sa.Column('key', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['interview_id'], ['interviews.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('interview_id', name='one_handover'),
    sa.UniqueConstraint('handover_id', name='one_interview_a_handover')
    )
    op.create_table('taken_over',
    sa.Column('interview_id', sa.Integer(), nullable=False),
    sa.Column('coach_id', sa.String(length=64), nullable=False),
    sa.Column('handover_id', sa.String(length=32), nullable=False),
    sa.Column('key', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['interview_id'], ['interviews.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['coach_id'], ['people.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('interview_id', name='came_by_one_file'),
    sa.UniqueConstraint('coach_id', 'handover_id', name='taken_over_once')
    )


def downgrade() -> None:
    op.drop_table('taken_over')
    op.drop_table('handed_over')
