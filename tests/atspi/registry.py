"""The tasks in the order in which they were written down."""

TASKS = []


class Task:
    def __init__(self, title, work):
        self.title = title
        self.work = work


def task(title):
    """Puts a function in the list; it gets the bench and fails by an exception."""
    def keep(work):
        TASKS.append(Task(title, work))
        return work
    return keep
