# raises: RuntimeError
import torch

signal = torch.tensor([1.0, 2.0, 0.0, 2.0], requires_grad=True)
spectrum, target = torch.fft.fft(signal), torch.zeros(4)

loss = (spectrum - target).abs().pow(2).mean()
loss.backward(retain_graph=True)
print("loss", loss.item(), "gradient", signal.grad.tolist())

(spectrum - target).pow(2).mean().backward()
