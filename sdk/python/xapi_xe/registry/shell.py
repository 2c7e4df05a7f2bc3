"""Commands on the command line itself."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "completion": Verb(
        "shell:completion",
        "Prints a script that makes a shell, bash or zsh, complete commands, parameters and "
        "values. In bash: source <(xe completion bash).",
        common=True,
        words=True,
    ),
}
