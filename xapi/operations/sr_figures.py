"""What is measured of an SR by a host that uses it."""

from __future__ import annotations

from xapi.generated import records, refs
from xapi.generated.operations.SR import SROperations
from xapi.operations import data_sources
from xapi.operations.context import Call

__all__ = ["SRFigures"]


class SRFigures(SROperations[Call]):
    """Nothing is measured where no host has it plugged."""

    async def get_data_sources(self, call: Call, sr: refs.SRRef) -> tuple[records.data_source, ...]:
        return await data_sources.sources(call, "sr", records.SR.get(call.db, sr).uuid)

    async def query_data_source(self, call: Call, sr: refs.SRRef, data_source: str) -> float:
        uuid = records.SR.get(call.db, sr).uuid
        return await data_sources.query(call, "sr", uuid, data_source)

    async def record_data_source(self, call: Call, sr: refs.SRRef, data_source: str) -> None:
        uuid = records.SR.get(call.db, sr).uuid
        await data_sources.choose(call, "sr", uuid, data_source, recorded=True)

    async def forget_data_source_archives(
        self, call: Call, sr: refs.SRRef, data_source: str
    ) -> None:
        uuid = records.SR.get(call.db, sr).uuid
        await data_sources.choose(call, "sr", uuid, data_source, recorded=False)
