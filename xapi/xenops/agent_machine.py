"""The agent's operations on the machine itself; BackendError NOT_IMPLEMENTED where the backend
cannot. None of them waits for guests."""

from __future__ import annotations

from xapi.xenops.agent_migration import MigrationOperations
from xapi.xenops.backends.base import HostMachine
from xapi.xenops.errors import BackendError
from xapi.xenops.machine import MachineSettings, MachineState


class MachineOperations(MigrationOperations):
    """Settings, clock and messages."""

    @property
    def _machine(self) -> HostMachine:
        if not isinstance(self.backend, HostMachine):
            raise BackendError("NOT_IMPLEMENTED", f"settings of a machine with {self.backend.name}")
        return self.backend

    async def machine(self) -> MachineState:
        return self._machine.machine()

    async def configure(self, settings: MachineSettings) -> None:
        """All of them at once, in place of the former."""
        await self._machine.configure(settings)

    async def set_clock(self, offset: float) -> None:
        """Seconds ahead of the daemon's clock. BackendError while NTP keeps it."""
        await self._machine.set_clock(offset)

    async def hypervisor_messages(self, *, clear: bool = False) -> str:
        """Its message buffer, a line each."""
        return await self._machine.hypervisor_messages(clear)

    async def debug_keys(self, keys: str) -> None:
        """Each does something that shows in the message buffer."""
        await self._machine.debug_keys(keys)
