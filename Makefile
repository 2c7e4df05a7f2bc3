# make run        the server on the simulator, from a clean clone; POOL=3 for a pool of three
# make check      lint, format, types, import directions, generated code
# make test       the test suite; PYTHON=3.12 for another interpreter
# make clients    Ansible's modules and fence_xenapi against the server (installs them: 600 MB)
# make docs       the API reference and the guides as pages, in docs/_site; fails on a broken link
# make soak       a pool whose coordinator is killed ROUNDS=50 times, a server that is killed 200 times
PYTHON ?= python3

# Each interpreter has an environment of its own: python3 -> .venv, 3.12 -> .venv-3.12.
VERSION := $(patsubst python%,%,$(PYTHON))
VENV := .venv$(if $(filter 3,$(VERSION)),,-$(VERSION))
# pyenv's python3.12 refuses to run unless that version is selected; then take it from its place.
INTERPRETER = $(shell python$(VERSION) -c 'import sys; print(sys.executable)' 2>/dev/null || \
  ls -d $${PYENV_ROOT:-$$HOME/.pyenv}/versions/$(VERSION).*/bin/python$(VERSION) 2>/dev/null | tail -1)
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SOURCES := xapi codegen sdk/python/xapi_sdk sdk/python/xapi_xe
MANUAL := sdk/python/share/man/man1/xe.1

STATE ?= $(CURDIR)/var/run
LISTEN ?= 127.0.0.1:8443
SIMULATE ?= vms=3,seed=1
POOL ?= 1

.PHONY: setup run demo test clients soak check format generate docs screenshots lock bench clean
setup: $(READY)

# Installed again only when the dependencies may have changed.
$(READY): pyproject.toml constraints.txt sdk/python/pyproject.toml
	@test -x $(BIN)/python || test -n "$(INTERPRETER)" || { echo "no python$(VERSION) here"; exit 1; }
	@test -x $(BIN)/python || $(INTERPRETER) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
	  -c constraints.txt -e '.[dev]' -e sdk/python
	@$(BIN)/python -m compileall -q $(SOURCES)
	@touch $@

run: $(READY)
	@umask 077; mkdir -p $(STATE); test -f $(STATE)/root.password || \
	  $(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(12))' > $(STATE)/root.password
ifneq ($(POOL),1)
	@exec $(BIN)/python scripts/run_pool.py --count $(POOL) --state $(STATE)/pool --listen $(LISTEN) \
	  --password-file $(STATE)/root.password --simulate $(SIMULATE)
else
	@echo "URL       https://$(LISTEN)  (self-signed: $(STATE)/tls/server.crt)"
	@echo "socket    $(STATE)/xapi.sock  (logs you in as root without a password)"
	@echo "user      root"
	@echo "password  $$(cat $(STATE)/root.password)"
	@echo "log in    $(BIN)/python -c 'import XenAPI; s = XenAPI.Session(\"https://$(LISTEN)\", ignore_ssl=True); s.login_with_password(\"root\", \"$$(cat $(STATE)/root.password)\"); print(s.xenapi.VM.get_all_records())'"
	@exec $(BIN)/xapi serve --state-dir $(STATE) --listen $(LISTEN) \
	  --root-password-file $(STATE)/root.password --simulate $(SIMULATE)
endif

demo: $(READY)
	$(BIN)/python scripts/demo.py

# Twice as many workers as processors: half of what tests take they wait for leases and other processes.
WORKERS = $(shell expr 2 \* $$(nproc))
# Bytecode is kept, also where the environment forbids it: of what has changed since the set-up, which
# hundreds of processes read, and of the tests, whose assertions take longer to rewrite than to read.
test: $(READY)
	@$(BIN)/python -m compileall -q $(SOURCES)
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

CLIENTS := $(CURDIR)/.venv-clients
clients: $(READY)
	@test -x $(CLIENTS)/bin/python || $(INTERPRETER) -m venv $(CLIENTS)
	$(CLIENTS)/bin/python -m pip install --quiet --disable-pip-version-check \
	  -r tests/clients/requirements.txt
	XAPI_CLIENTS=$(CLIENTS) $(BIN)/python -m pytest tests/clients $(ARGS)

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports
	$(BIN)/python -m codegen --check
	$(BIN)/python -m codegen.coverage --check
	$(BIN)/python -m xapi_xe.manual --check $(MANUAL)

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

generate: $(READY)
	$(BIN)/python -m codegen
	$(BIN)/python -m codegen.coverage --write
	$(BIN)/python -m xapi_xe.manual $(MANUAL)

docs: $(READY)
	$(BIN)/python -m codegen.site

# Pictures of the reference; needs chromium.
screenshots: docs
	$(BIN)/python scripts/screenshots.py

# Take up newer versions of what the project is developed with.
lock: $(READY)
	$(BIN)/python -m pip install --quiet --upgrade -e '.[dev]' -e sdk/python
	{ echo '# What the project is developed with; written by `make lock`.'; $(BIN)/python -m pip freeze --exclude-editable; } > constraints.new
	mv constraints.new constraints.txt

soak: $(READY)
	ROUNDS=$(or $(ROUNDS),50) $(BIN)/python -m pytest -q -s tests/pool/test_takeover.py
	KILL_ROUNDS=50 $(BIN)/python -m pytest -q -s -n 2 tests/e2e/test_kill9.py

bench: $(READY)
	for part in reads work events size pool pool_scale clients; do $(BIN)/python -m bench.$$part $(ARGS) || exit 1; done
	$(BIN)/python bench/import_time.py

clean:
	rm -rf .venv .venv-* var docs/_site .pytest_cache .ruff_cache build *.egg-info
