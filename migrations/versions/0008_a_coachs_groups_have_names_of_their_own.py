"""A coach's groups have names of their own"""

import sqlalchemy as sa
from alembic import op


revision = '0008'
down_revision = '0007'


def upgrade() -> None:
    number_those_of_one_name()
    op.create_index('one_group_a_name', 'groups', ['coach_id', 'name'], unique=True)


def number_those_of_one_name() -> None:
    """The oldest keeps its name; the next ones become "Evening class (2)" and so on."""
    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT id, coach_id, name FROM groups ORDER BY id")).all()
    taken = {(row.coach_id, row.name) for row in rows}
    kept = set()
    for row in rows:
        name, number = row.name, 1
        while (row.coach_id, name) in (kept if number == 1 else taken):
            number += 1
            name = f"{row.name[:90]} ({number})"
        if name != row.name:
            connection.execute(sa.text("UPDATE groups SET name = :name WHERE id = :id"), {"name": name, "id": row.id})
        kept.add((row.coach_id, name))
        taken.add((row.coach_id, name))


def downgrade() -> None:
    op.drop_index('one_group_a_name', table_name='groups')
