"""Commands on the command line itself."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "completion": Verb(
        "shell:completion",
        "Prints a script for bash or zsh that completes commands, parameters and values. "
        "To try it in bash: source <(xe completion bash).",
        common=True,
        words=True,
    ),
}
