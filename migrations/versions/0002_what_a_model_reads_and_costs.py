"""What a model reads and costs"""

import sqlalchemy as sa
from alembic import op


revision = '0002'
down_revision = '0001'


def upgrade() -> None:
    # Never in a batch: on SQLite that makes the table anew, and dropping the old one deletes every turn.
    op.add_column('interviews', sa.Column('is_masked', sa.Boolean(), nullable=False, server_default=sa.true()))

    op.create_table('conversations',
    sa.Column('interview_id', sa.Integer(), nullable=False),
    sa.Column('fence', sa.String(length=32), nullable=False),
    sa.Column('asked_before', sa.JSON(), nullable=False),
    sa.Column('cv_notes', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['interview_id'], ['interviews.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('interview_id', name='one_conversation')
    )
    op.create_table('usage',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('interview_id', sa.Integer(), nullable=False),
    sa.Column('call', sa.Integer(), nullable=False),
    sa.Column('provider', sa.String(length=80), nullable=False),
    sa.Column('model', sa.Text(), nullable=False),
    sa.Column('fault', sa.Text(), nullable=False),
    sa.Column('characters', sa.Integer(), nullable=False),
    sa.Column('fresh_characters', sa.Integer(), nullable=False),
    sa.Column('input_tokens', sa.Integer(), nullable=False),
    sa.Column('cached_tokens', sa.Integer(), nullable=False),
    sa.Column('output_tokens', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['interview_id'], ['interviews.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_usage_interview', 'usage', ['interview_id'])


def downgrade() -> None:
    op.drop_table('usage')
    op.drop_table('conversations')
    op.drop_column('interviews', 'is_masked')
