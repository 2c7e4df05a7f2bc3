"""What the command line does for shells."""

from __future__ import annotations

from xapi_xe.completing_shells import SCRIPTS
from xapi_xe.context import Context
from xapi_xe.errors import UsageError

__all__ = ["completion"]


def completion(ctx: Context) -> None:
    """``completion bash|zsh``."""
    if len(ctx.words) != 1 or ctx.words[0] not in SCRIPTS:
        raise UsageError(f"Say for which shell: xe completion {'|'.join(SCRIPTS)}")
    ctx.terminal.print(SCRIPTS[ctx.words[0]].removesuffix("\n"))
