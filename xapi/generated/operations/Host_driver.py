# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of Host_driver."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class Host_driverOperations(Generic[CallT]):
    """What Host_driver messages do. A kernel driver of a host that comes in several variants,
    of which one can be chosen.
    """

    async def deselect(self, call: CallT, ref: refs.Host_driverRef) -> None:
        """Withdraws the choice of a variant; the driver loaded stays until the next boot."""
        raise NotImplementedMessage("Host_driver.deselect")

    async def rescan(self, call: CallT, host: refs.hostRef) -> None:
        """Looks again for drivers and variants on the host and updates the records."""
        raise NotImplementedMessage("Host_driver.rescan")

    async def select(
        self, call: CallT, ref: refs.Host_driverRef, variant: refs.Driver_variantRef
    ) -> None:
        """Chooses a variant of this driver, in force from the next load, usually a reboot."""
        raise NotImplementedMessage("Host_driver.select")
