"""The base of all XenAPI errors; generated code adds one class a code."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

__all__ = ["Fault", "Retry", "XenAPIError"]

Fault: TypeAlias = Literal["client", "server", "environment"]
"""Who can mend it: the caller, the server, or what stands around it (storage, network, hosts)."""

Retry: TypeAlias = Literal["never", "safe", "later"]
"""``safe``: nothing happened, send it again; ``later``: once a state has changed; ``never``."""


class XenAPIError(Exception):
    """An error a client sees as ``ErrorDescription``: a code, then string parameters."""

    code: ClassVar[str] = "INTERNAL_ERROR"
    template: ClassVar[str] = "{0}"
    names: ClassVar[tuple[str, ...]] = ()
    fault: ClassVar[Fault] = "server"
    retry: ClassVar[Retry] = "never"
    remedy: ClassVar[str] = ""

    def __init__(self, *params: str) -> None:
        super().__init__(*params)
        self.params: tuple[str, ...] = params

    @property
    def description(self) -> list[str]:
        """What goes on the wire: the code, then the parameters."""
        return [self.code, *self.params]

    @property
    def message(self) -> str:
        """A sentence for people, with the parameters filled in."""
        named = dict(zip(self.names, self.params, strict=False))
        try:
            return self.template.format(*self.params, **named)
        except (IndexError, KeyError):
            return f"{self.code}: {', '.join(self.params)}"

    def __str__(self) -> str:
        return f"{self.code}[{', '.join(self.params)}]"
