"""Join: an invitation into a group, what it means, and the button that accepts it."""

from web.coaching import joining

group = joining.invited_by()
joining.explain(group)
joining.ask(group)
