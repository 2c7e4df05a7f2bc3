"""What a host has measured."""

from __future__ import annotations

from xapi.generated import records, refs
from xapi.generated.operations.host import hostOperations
from xapi.operations import data_sources
from xapi.operations.context import Call

__all__ = ["Figures"]


class Figures(hostOperations[Call]):
    """Data sources; histories are served over HTTP by the host itself."""

    async def get_data_sources(
        self, call: Call, host: refs.hostRef
    ) -> tuple[records.data_source, ...]:
        return await data_sources.sources(call, "host", records.host.get(call.db, host).uuid)

    async def query_data_source(self, call: Call, host: refs.hostRef, data_source: str) -> float:
        uuid = records.host.get(call.db, host).uuid
        return await data_sources.query(call, "host", uuid, data_source)

    async def record_data_source(self, call: Call, host: refs.hostRef, data_source: str) -> None:
        uuid = records.host.get(call.db, host).uuid
        await data_sources.choose(call, "host", uuid, data_source, recorded=True)

    async def forget_data_source_archives(
        self, call: Call, host: refs.hostRef, data_source: str
    ) -> None:
        uuid = records.host.get(call.db, host).uuid
        await data_sources.choose(call, "host", uuid, data_source, recorded=False)

    async def backup_rrds(self, call: Call, host: refs.hostRef, delay: float) -> None:
        await data_sources.backup(call, delay)
