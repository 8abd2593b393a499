"""A feedback that counts how often long work looks at it, and that is cancelled at the nth look."""


class Looks:
    def __init__(self, most=10**9):
        self.seen, self.most = 0, most

    def is_cancelled(self):
        self.seen += 1
        return self.seen > self.most

    def set_progress(self, percent):
        assert 0 <= percent <= 100.001, percent

    def info(self, text):
        """Nobody reads it."""

    warn = info


def looks_of(work):
    """How often ``work`` looked at the feedback that it was called with."""
    feedback = Looks()
    work(feedback)
    return feedback.seen
