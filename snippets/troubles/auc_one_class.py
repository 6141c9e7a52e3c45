from sklearn.metrics import roc_auc_score

scores = [0.1, 0.4, 0.8]
print("both classes:", roc_auc_score([0, 0, 1], scores))

print("one class:", roc_auc_score([0, 0, 0], scores))
