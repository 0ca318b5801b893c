# Compiles every example of a docstring, as jsii-rosetta translates it to Python: the argument is its tablet.
import json
import re
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    snippets = json.load(file)["snippets"].values()
sources = [(snippet["location"], snippet["translations"]["python"]["source"]) for snippet in snippets if "python" in snippet["translations"]]
for location, source in sources:
    # jsii-rosetta forgets that jsii writes an underscore behind names that are words of the language. The README says so.
    compile(re.sub(r"\b(from|global)=", r"\1_=", source), str(location), "exec")
print(f"python: {len(sources)} examples of docstrings compile")
