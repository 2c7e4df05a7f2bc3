"""What an agent answers about figures: it passes the question on to who keeps them.

Same methods as `AgentClient` has, so that operations need not know which they have.
"""

from __future__ import annotations

from xapi.xenops.errors import BackendError
from xapi.xenops.figures import FigureState, Keeper

__all__ = ["FigureQuestions"]


class FigureQuestions:
    """Part of `Agent`."""

    keeper: Keeper | None = None
    """None where nobody keeps figures: then every question is refused."""

    def _keeper(self) -> Keeper:
        if self.keeper is None:
            raise BackendError("NOT_IMPLEMENTED", "data_source")
        return self.keeper

    async def data_sources(self, owner: str, uuid: str) -> tuple[FigureState, ...]:
        """See `Keeper.sources`. Raises BackendError NOT_IMPLEMENTED."""
        return self._keeper().sources(owner, uuid)

    async def query_data_source(self, owner: str, uuid: str, name: str) -> float | None:
        """See `Keeper.query`."""
        return self._keeper().query(owner, uuid, name)

    async def choose_data_source(self, owner: str, uuid: str, name: str, *, recorded: bool) -> None:
        """See `Keeper.choose`."""
        self._keeper().choose(owner, uuid, name, recorded=recorded)

    async def save_figures(self, delay: float = 0.0) -> None:
        """See `Keeper.save`."""
        await self._keeper().save(delay)
