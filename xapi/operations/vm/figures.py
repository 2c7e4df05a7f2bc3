"""What is measured of a VM while it runs."""

from __future__ import annotations

from xapi.generated import records, refs
from xapi.generated.operations.VM import VMOperations
from xapi.operations import data_sources
from xapi.operations.context import Call
from xapi.operations.data_sources import vm_that_runs

__all__ = ["Figures"]


class Figures(VMOperations[Call]):
    """VM_BAD_POWER_STATE [vm, expected, actual] where nothing is measured."""

    async def get_data_sources(
        self, call: Call, ref: refs.VMRef
    ) -> tuple[records.data_source, ...]:
        return await data_sources.sources(call, "vm", vm_that_runs(call, ref))

    async def query_data_source(self, call: Call, ref: refs.VMRef, data_source: str) -> float:
        return await data_sources.query(call, "vm", vm_that_runs(call, ref), data_source)

    async def record_data_source(self, call: Call, ref: refs.VMRef, data_source: str) -> None:
        uuid = vm_that_runs(call, ref)
        await data_sources.choose(call, "vm", uuid, data_source, recorded=True)

    async def forget_data_source_archives(
        self, call: Call, ref: refs.VMRef, data_source: str
    ) -> None:
        uuid = vm_that_runs(call, ref)
        await data_sources.choose(call, "vm", uuid, data_source, recorded=False)
