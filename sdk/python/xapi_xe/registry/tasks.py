"""Commands on tasks of the server, and on the command line itself."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "task-cancel": Verb(
        "tasks:task_cancel", "Asks the server to stop the work of a task.", required=("uuid",)
    ),
    "task-wait": Verb(
        "tasks:task_wait",
        "Waits for a task to end, and shows its progress. Fails with what the task failed with.",
        required=("uuid",),
    ),
    "help": Verb(
        "help:help_",
        "Lists the commands; with --all every one, with the names of commands what they take.",
        common=True,
        words=True,
    ),
}
