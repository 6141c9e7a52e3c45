import torch
import torch.nn.functional as F

rows = []
for target in ([1.0, 0.0, 0.0], [0.9, 0.1, 0.0], [0.5, 0.5, 0.0], [0.2, 0.3, 0.5],
               [1 / 3, 1 / 3, 1 / 3]):
    p = torch.tensor([target])
    logits = p.clamp(min=1e-30).log()  # the prediction equals the target
    equal = F.cross_entropy(logits, p).item()
    kl = F.kl_div(F.log_softmax(logits, 1), p, reduction="batchmean").item()
    rows.append([" ".join(f"{x:.2f}" for x in target), f"{equal + 0.0:.4f}",
                 f"{round(kl, 6) + 0.0:.4f}"])
for row in rows:
    print("target", row[0], "  cross entropy", row[1], "  KL", row[2])
