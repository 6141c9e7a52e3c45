import re
from pathlib import Path

verdicts = ("true", "false", "depends")


def count(page):
    topics = {}
    for line in page.read_text(encoding="utf-8").splitlines():
        if heading := re.match(r"## .* \{ #([\w-]+) \}", line):
            topics[heading[1]] = row = [0, 0, 0, 0]
        if claim := re.match(r"### .* data-verdict=(\w+) \}", line):
            row[verdicts.index(claim[1])] += 1
            row[3] += 1
    return {topic: row for topic, row in topics.items() if row[3]}


topics = count(Path("docs/en/claims.md"))
total = [sum(column) for column in zip(*topics.values())]
for _topic, _row in topics.items():
    print(f"{_topic:16s}", *_row)
print(f"{'all':16s}", *total)
