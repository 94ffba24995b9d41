"""What a coach does: groups that candidates join, the roster, and reviews of interviews."""
