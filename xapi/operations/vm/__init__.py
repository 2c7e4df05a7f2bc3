"""What VM messages do, one module a theme.

Messages without a method here answer NOT_IMPLEMENTED: they need what is not there yet, such as
other pools to recover from.
"""

from xapi.operations.vm.cloning import Cloning
from xapi.operations.vm.configuration import Configuration
from xapi.operations.vm.cpus import Cpus
from xapi.operations.vm.creation import Creation
from xapi.operations.vm.figures import Figures
from xapi.operations.vm.imports import Imports
from xapi.operations.vm.lifecycle import Lifecycle
from xapi.operations.vm.memory import Memory
from xapi.operations.vm.migration import Migration
from xapi.operations.vm.queries import Queries
from xapi.operations.vm.sending import Sending
from xapi.operations.vm.signals import Signals
from xapi.operations.vm.snapshots import Snapshots
from xapi.operations.vm.suspend import Suspend

__all__ = ["VM"]


class VM(
    Lifecycle,
    Suspend,
    Creation,
    Cloning,
    Snapshots,
    Configuration,
    Memory,
    Cpus,
    Queries,
    Figures,
    Migration,
    Imports,
    Sending,
    Signals,
):
    """All of them."""
