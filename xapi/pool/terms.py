"""The term of the coordinator whose orders a host takes (decision 16).

Each run of a coordinator has a higher term than all before it. A host that has heard of one refuses
orders of older ones: whoever gave them has been replaced and may not know yet.
"""

from __future__ import annotations

from xapi.xenops.errors import Superseded

__all__ = ["Terms"]


class Terms:
    """The highest term a host has heard of; nothing is kept over a restart of the host."""

    def __init__(self) -> None:
        self.highest = 0

    def heard(self, term: int) -> None:
        """The coordinator this host has just said hello to has this term.

        It may be lower than before: the pool's data was brought back from a backup, or moved.
        """
        self.highest = term

    def admit(self, term: int, host: str) -> None:
        """An order of the term has come. Raises Superseded [host] if there is a newer one."""
        if term < self.highest:
            raise Superseded(host)
        self.highest = term
