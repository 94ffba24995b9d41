"""Groups, and what their coaches say about interviews"""

import sqlalchemy as sa
from alembic import op


revision = '0006'
down_revision = '0005'


def upgrade() -> None:
    # Never in a batch: see 0002. Written out, as a column that is added cannot be given a named check otherwise.
    op.execute(
        "ALTER TABLE interviews ADD COLUMN candidate_name TEXT NOT NULL DEFAULT '' "
        "CONSTRAINT candidate_name_to_100 CHECK (length(candidate_name) <= 100)"
    )
    op.create_table('groups',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('coach_id', sa.String(length=64), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('coach_name', sa.Text(), nullable=False),
    sa.Column('invitation', sa.String(length=32), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('length(coach_name) BETWEEN 1 AND 100', name='coach_name_1_to_100'),
    sa.CheckConstraint('length(name) BETWEEN 1 AND 100', name='group_name_1_to_100'),
    sa.ForeignKeyConstraint(['coach_id'], ['people.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('invitation', name='one_group_an_invitation'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_groups_coach_id', 'groups', ['coach_id'])
    op.create_table('members',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.String(length=64), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('joined_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('length(name) BETWEEN 1 AND 100', name='member_name_1_to_100'),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('group_id', 'person_id', name='one_membership'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_members_person_id', 'members', ['person_id'])
    op.create_table('reviews',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('interview_id', sa.Integer(), nullable=False),
    sa.Column('coach_id', sa.String(length=64), nullable=False),
    sa.Column('origin', sa.String(length=32), nullable=False),
    sa.Column('score', sa.Integer(), nullable=True),
    sa.Column('comment', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('revealed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('finished_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint('score BETWEEN 1 AND 10', name='coach_score_1_to_10'),
    sa.ForeignKeyConstraint(['coach_id'], ['people.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['interview_id'], ['interviews.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('interview_id', 'coach_id', name='one_review')
    )
    op.create_index('ix_reviews_coach_id', 'reviews', ['coach_id'])
    op.create_table('marks',
    sa.Column('review_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('score', sa.Integer(), nullable=True),
    sa.Column('comment', sa.Text(), nullable=False),
    sa.CheckConstraint('number BETWEEN 1 AND 8', name='mark_of_eight_answers'),
    sa.CheckConstraint('score BETWEEN 1 AND 10', name='mark_1_to_10'),
    sa.ForeignKeyConstraint(['review_id'], ['reviews.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('review_id', 'number', name='one_mark_an_answer')
    )
    op.create_table('comments',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('interview_id', sa.Integer(), nullable=False),
    sa.Column('origin', sa.String(length=32), nullable=False),
    sa.Column('coach_name', sa.Text(), nullable=False),
    sa.Column('score', sa.Integer(), nullable=True),
    sa.Column('comment', sa.Text(), nullable=False),
    sa.Column('marks', sa.JSON(), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('read_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint('score BETWEEN 1 AND 10', name='comment_score_1_to_10'),
    sa.ForeignKeyConstraint(['interview_id'], ['interviews.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('interview_id', 'origin', name='comments_once_a_review')
    )


def downgrade() -> None:
    for table in ('comments', 'marks', 'reviews', 'members', 'groups'):
        op.drop_table(table)
    op.drop_column('interviews', 'candidate_name')
