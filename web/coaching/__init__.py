"""The parts of the coach's pages, and what a candidate sees of a coach."""
