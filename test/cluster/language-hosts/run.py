"""Runs the program in a folder in a stack."""
import asyncio
import json
import os
import runpy
import sys
import traceback

import pulumi

#: With this code a program says that it has told its errors.
TOLD = 32

flags = json.loads(sys.argv[1])
pulumi.runtime.configure(pulumi.runtime.Settings(
    project=flags['project'], stack=flags['stack'], monitor=flags['monitor'], engine=flags['engine'], parallel=int(flags['parallel']),
    dry_run=flags['dry-run'] == 'true', organization=flags['organization'], root_directory=flags['root-directory']))
try:
    asyncio.run(pulumi.runtime.run_in_stack(lambda: runpy.run_path(os.path.join(flags['pwd'], '__main__.py'), run_name='__main__')))
except pulumi.RunError as error:
    pulumi.log.error(str(error))
    sys.exit(TOLD)
except Exception:
    pulumi.log.error(traceback.format_exc())
    sys.exit(TOLD)
