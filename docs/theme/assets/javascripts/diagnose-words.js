/* The words of a text that tell something, brought to one form: a word by its stem, what means the same by one name in
   both languages, a loss by its class, other Chinese by its characters and pairs of them. A step each: names of losses,
   pieces, meanings, words; then whether a text is of this field at all, and typing errors.
   Pure functions without DOM, used by diagnose-likeness.js and diagnose.js. */
"use strict";
(() => {
  // ---- Losses, as people and tracebacks name them. A blank may be anything that joins words. Longer names first.
  const NAMES = {
    BCEWithLogitsLoss: "binary cross entropy with logits?|bce with logits?|bcel|bcewl|bce logits",
    LinearCrossEntropyLoss: "linear cross entropy",
    BCELoss: "binary cross entropy|binary crossentropy|bce|二元交叉熵|二分类交叉熵",
    AdaptiveLogSoftmaxWithLoss: "adaptive log softmax with|adaptive (?:log )?softmax|自适应 softmax",
    GaussianNLLLoss: "gaussian nll|gaussian negative log likelihood|nll gaussian|gauss nll|高斯负对数似然|高斯 nll|高斯似然",
    PoissonNLLLoss: "poisson nll|poisson|泊松负对数似然|泊松",
    CrossEntropyLoss: "cross entropy|softmax loss|ce loss|(?<![a-z])ce(?= )|交叉[熵商墒嫡]",
    NLLLoss: "nll|negative log likelihood|负对数似然",
    MultiLabelSoftMarginLoss: "multi label soft margin", MultiLabelMarginLoss: "multi label margin|多标签 margin|多标签间隔", MultiMarginLoss: "multi margin|多分类间隔",
    SoftMarginLoss: "soft margin|软间隔", MarginRankingLoss: "margin ranking|ranking loss|排序损失",
    TripletMarginWithDistanceLoss: "triplet margin with distance", TripletMarginLoss: "triplet margin|triplet|三元组",
    CosineEmbeddingLoss: "cosine embedding|cos embedding|余弦嵌入", HingeEmbeddingLoss: "hinge embedding",
    SmoothL1Loss: "smooth l1|平滑 l1", HuberLoss: "huber", L1Loss: "l1 loss|l1loss|mae|mean absolute error|平均绝对误差",
    MSELoss: "mse|mean squared? error|l2 loss|均方误差", KLDivLoss: "kl div|kldiv|kl divergence|kl 散度|kld|kl loss|(?<![a-z])kl(?![a-z])", CTCLoss: "ctc",
  };
  const NAMED = Object.entries(NAMES).map(([loss, names]) => [loss, new RegExp(
    `(?<![a-z_])(?:${names.replaceAll(" ", "[ _-]*")})(?:[ _-]*loss)?(?![a-z])`, "g")]);

  /** The classes of torch.nn that a text names: in words, as function or as class. */
  function namedLosses(text) {
    let rest = text;
    return NAMED.filter(([, name]) => {
      const before = rest;
      rest = rest.replace(name, " ");
      return rest !== before;
    }).map(([loss]) => loss);
  }

  const alike = (text) => text.normalize("NFKC").toLowerCase().replace(/["`´‘’“”「」]/g, "'");

  // ---- What means the same: a name, and the words for it in both languages. Words are stemmed before they are compared.
  const SAME = `
stuck: plateau | stagnate | stagnant | flat | stuck | constant | converge | not decreasing | not going down | not go down | not improving | not converging | not learning | not changing | not moving | not training | not dropping | not falling | doesn't decrease | doesn't go down | doesn't go lower | doesn't improve | doesn't converge | doesn't learn | doesn't change | doesn't move | doesn't train | doesn't drop | doesn't budge | won't go down | won't decrease | won't learn | won't go lower | won't drop | won't converge | never goes | never decreases | never drops | never goes below | cannot go below | can't go below | can't get lower | cannot get lower | can't get below | not get lower | does not decrease | does not go down | does not go lower | does not learn | does not improve | does not change | does not move | does not converge | does not drop | isn't decreasing | isn't learning | isn't improving | isn't changing | isn't going down | stay at | stays the same | stay the same | remains | remain at | same value | same loss | unchanged | hovers | hover | stops at | stop at | stall | frozen | freezes | budge | saturate | no progress | not at all | barely moves | barely changes | barely decrease | hardly changes | hardly moves | learns nothing | learn anything | 不下降 | 不降 | 降不下去 | 降不下来 | 降不到 | 降不动 | 不收敛 | 收敛 | 不变 | 不动 | 不动了 | 卡在 | 卡住 | 停在 | 停住 | 没有下降 | 没下降 | 下不去 | 下不来 | 不再下降 | 学不动 | 学不到 | 学不会 | 不学习 | 没在学 | 没有学 | 没学到 | 没变化 | 没有变化 | 没怎么变 | 不怎么变 | 几乎不变 | 变化不大 | 没动 | 纹丝不动 | 平台 | 恒定 | 恒为 | 保持不变 | 一个数 | 始终在 | 徘徊 | 无法下降 | 无法收敛 | 不更新 | 一直是 | 一直在 | 总在 | refuse to decrease | refuses to go down | refuses to drop | stopped improving | stopped decreasing | stops decreasing | stops improving | not budging | flatline | flatlines | never changes | never change | never improves | never moves | sits at | sit at | hangs at | hang at | still the same | exactly the same every epoch | same every epoch | bottoms out | bottom out | levels off | level off | no improvement | 不往下走 | 不往下降 | 下降不了 | 掉不下去 | 不掉 | 横盘 | 直线 | 不再变化 | 一动不动 | 停滞 | 停滞不前 | 停止下降 | 死活不降 | 就是不降 | 不改变 | 没有改变 | 没有进展 | 没啥变化 | 训不动 | 训练不动 | 动不了 | 老是 | 总是 | 永远是 | 停留在 | 维持在 | 稳定在 | 低不下去
explode: explode | exploding | explosion | diverge | divergence | blow up | blows up | blew up | huge | enormous | gigantic | very large | too large | too big | astronomical | shoot up | shoots up | skyrocket | spike | goes up | go up | going up | increase | rise | rising | grows | growing | 爆炸 | 发散 | 变大 | 越来越大 | 特别大 | 非常大 | 巨大 | 太大 | 很大 | 过大 | 飙升 | 上升 | 升高 | 增大 | 暴涨 | 猛增 | 不降反升 | 越训越大 | off to infinity | goes crazy | gets bigger | bigger and bigger | 越来越高 | 越跑越大 | 疯涨 | 飞了 | 冲到
nan: nan | nans | not a number | 非数 | 非数字
inf: inf | infinity | infinite | infs | 无穷 | 无穷大 | 无限大 | 正无穷 | 负无穷
negative: negative | below zero | below 0 | less than zero | less than 0 | under zero | minus | drops below | smaller than zero | goes below | 小于零 | 小于0 | 低于零 | 低于0 | 负数 | 负值 | 为负 | 是负 | 负的 | 变负 | 负了 | 负数了 | 成负 | 成了负 | dips below zero | sub zero | under 0 | 掉到0以下 | 跌破0 | 负得 | 是个负 | 负无穷大 | 比0小 | 比零小 | 出现负
zero: zero | zeros | 零 | 等于0 | 为0 | 是0 | 变0 | 全是0 | 都是0 | 一直0 | exactly zero
overflow: overflow | overflows | out of float16 range | 溢出 | 上溢 | 超出范围了
error: raise | throw | crash | crashes | fail | complain | errors | exception | 报错 | 报 | 抛出 | 异常 | 崩溃 | 崩了 | 失败 | 提示 | 说 | die | dies | blows up with | barf | refuse | refuses | reject | rejects | errors out | 挂了 | 炸了 | 跑不了 | 不让 | 不行 | 出错 | 抛错 | 报了 | 报了个错
warning: warning | warn | userwarning | deprecationwarning | futurewarning | 警告 | 告警 | 提醒
deprecated: deprecated | deprecate | removed | 弃用 | 废弃 | 过时 | 被移除
rmse: rmse | rmseloss | root mean squared error | root mean square error | root mean square | 均方根误差 | 均方根
differ: difference | different | differ | vs | versus | mismatch | not match | doesn't match | does not match | don't match | not equal | not the same | disagree | inconsistent | doesn't agree | doesn't equal | compared to | 区别 | 不同 | 差别 | 差异 | 不一样 | 不一致 | 不匹配 | 不相等 | 不等于 | 对不上 | 不相同 | 不等 | 比较 | 对不齐 | 有出入 | 不吻合 | 偏差 | discrepancy | doesn't line up | off by
same: same | identical | equal | equals | equivalent | match | 相同 | 一样 | 一致 | 等于 | 匹配 | 相等 | 等价 | 同一个 | 同样 | interchangeable
imbalance: imbalance | imbalanced | unbalanced | unbalance | skewed | rare | minority | 不平衡 | 不均衡 | 失衡 | 样本少 | 少数类 | 类别少 | 很少 | 极少 | 稀少 | 比例悬殊 | 悬殊 | few positives | mostly negative | mostly negatives
weight: weight | weights | weighted | weighting | 权重 | 加权 | 权值
classweight: class weight | class weights | weight class | weights for class | 类别权重 | 类权重 | 各类权重
posweight: pos weight | positive weight | posweight | 正样本权重 | 正类权重
padding: pad | padding | padded | 填充 | 补齐 | 补零 | 补0 | 填充位
half: fp16 | float16 | half | amp | autocast | mixed precision | half precision | bf16 | bfloat16 | 混合精度 | 半精度 | 自动混合精度
segmentation: segmentation | segment | semantic segmentation | unet | deeplab | fcn | cityscapes | voc | 语义分割 | 图像分割 | 分割
memory: memory | out of memory | oom | vram | ram | 显存 | 内存 | 爆显存 | gpu memory | memory leak | leak | leaks | 爆了 | 撑爆 | 显存不足 | 显存不够 | 内存泄漏 | 显存泄漏
gradient: gradient | gradients | grad | grads | 梯度 | 导数 | grad norm | 导
target: label | labels | target | targets | ground truth | gt | y true | annotation | 标签 | 目标 | 真值 | 真实值 | 标注 | 目标值
multilabel: multi label | multilabel | several labels | multiple labels | many labels | more than one label | 多标签 | 多个标签
multiclass: multi class | multiclass | multi classes | 多分类 | 多类 | 多类别
binary: binary | two classes | 2 class | 2 classes | two class | yes no | 二分类 | 两类 | 二元 | 二类
validation: val | validation | valid | dev set | test set | eval | evaluation | evaluate | 验证集 | 验证 | 测试集 | 评估
train: train | training | trained | trains | 训练
empty: empty | no rows | no elements | 空 | 空的 | 没有样本 | 为空
emptybatch: empty batch | empty tensor | batch is empty | empty tensors | no samples | 0 rows | zero rows | 空batch | 空批 | 空的batch | 空张量
batchsize: batch size | batchsize | batch sizes | 批大小 | 批次大小 | 批量大小 | batch大小 | bs
batch: batch | batches | minibatch | mini batch | 批次 | 批量 | 批
shape: shape | shapes | dim | dims | dimension | dimensions | axis | axes | size | sizes | rank | ndim | 形状 | 维度 | 维 | 维数 | 尺寸 | 轴 | 大小
ignore: ignore | ignored | skip | exclude | mask out | leave out | not count | ignoring | 忽略 | 跳过 | 排除 | 不算 | 不计入 | 去掉 | 屏蔽 | 不计算 | 别算 | 不要算 | 滤掉 | 过滤 | 不参与 | 不考虑 | filter out | masked out | not contribute | drop | exclude from
ignoreindex: ignore index | ignore label
smoothing: smoothing | label smoothing | smooth label | smoothed | 平滑 | 标签平滑
softlabel: soft label | soft labels | soft target | soft targets | class probabilities | class probability | probability targets | 软标签 | 软目标 | 概率目标 | 概率标签 | mixup
mean: mean | average | averaged | averages | averaging | avg | 平均 | 平均值 | 求平均 | 均值 | 取平均
sum: sum | summed | summing | add up | adding up | accumulated | total | 求和 | 总和 | 之和 | 相加 | 累加 | 加起来 | 加总 | 合计
output: output | outputs | 输出 | 吐出 | 输出值 | spits out
input: input | inputs | 输入 | 送进 | 喂给 | 传入 | 传给 | 送入
twice: twice | double softmax | double sigmoid | double backward | double log | second time | two times | again | doubly | 2 times | 两次 | 两遍 | 重复 | 第二次 | 再次 | 又一次 | 两个softmax | 2次 | 二次 | 又做 | 又做了 | 又加 | 又加了 | 多加了 | 再做
probability: probability | probabilities | prob | probs | 概率
onehot: one hot | onehot | 独热 | onehot编码 | 独热编码
multihot: multi hot | multihot | k hot | 多热
accuracy: accuracy | acc | 准确率 | 精度 | 正确率 | acc 100 | perfect accuracy | 满分
bounds: out of range | out of bound | out of bounds | range | index out | 越界 | 超出范围 | 范围 | 超出 | 超过 | 超界 | outside | beyond | exceeds number of classes | 超了 | 出界
integer: integer | integers | int | ints | integral | long | int32 | int64 | longtensor | inttensor | whole number | 整型 | 整数 | 整数型 | 长整型 | 整形 | 整数类型 | 整数张量
float: float | floats | floating | floating point | float32 | floattensor | decimal | decimals | 浮点 | 浮点数 | 浮点型 | 小数 | 浮点类型 | 浮点张量 | 带小数
double: float64 | double | doubletensor | double precision | 双精度
bool: bool | boolean | booleans | booltensor | true false | 布尔 | 布尔值 | 布尔型
dtype: dtype | dtypes | type | types | scalar type | data type | datatype | 类型 | 数据类型 | 格式 | 数据格式
list: list | lists | 列表
tuple: tuple | tuples | 元组
dict: dict | dictionary | dicts | ordereddict | 字典
string: string | strings | str | text label | 字符串 | 文本 | 文字
array: numpy | ndarray | array | arrays | 数组
tensor: tensor | tensors | 张量
parameter: parameter | parameters | param | params | argument | arguments | arg | kwarg | keyword | 参数 | 关键字
order: swapped | swap | wrong order | reversed | reverse | order | switched | 写反 | 反了 | 颠倒 | 顺序 | 弄反 | 搞反 | 传反 | 位置
length: length | lengths | len | how many | 长度 | 个数 | 数量
mask: mask | masked | masks | masking | 掩码 | 掩蔽 | 遮罩
backward: backward | backprop | backpropagate | backpropagation | backward pass | 反向传播 | 反传 | 反向 | 回传 | 反向求导 | 求导 | backwards | back propagation
gpu: gpu | cuda | gpus | 显卡
device: device | devices | cpu | same device | 设备 | same gpu | on the cpu | 在cpu上 | 在gpu上 | 没放到 | 没搬到 | 放到
index: index | indices | indexes | 索引 | 下标
channel: channel | channels | 通道
class: class | classes | category | categories | num classes | number of classes | nclass | 类别 | 类别数 | 类数 | 类 | 分类 | 种类 | 几类
pixel: pixel | pixels | per pixel | 像素 | 逐像素
image: image | images | picture | 图像 | 图片 | 图
sequence: sequence | sequences | seq | seq2seq | token | tokens | sentence | sentences | time step | timestep | 序列 | 句子 | 时间步 | 变长
lm: language model | gpt | llm | causal lm | transformer | next token | 语言模型 | 大模型
rate: learning rate | lr | 学习率
prediction: prediction | predictions | predict | predicted | pred | preds | y pred | 预测 | 预测值
broadcast: broadcast | broadcasting | broadcasts | 广播
single: single | only one | one | 1 output | one output | 单个 | 一个 | 只有一 | 只有1 | 单
column: column | columns | extra dim | extra dimension | extra axis | unsqueeze | column vector | 列向量 | 多一列 | 多了一列 | 多一维 | 多了一维 | 多了一个维度 | 列
squeeze: squeeze | 挤掉 | 压掉 | 去掉维
variance: variance | var | vars | 方差
std: std | standard deviation | sigma | 标准差
margin: margin | margins | 间隔
custom: custom | hand written | handwritten | own | manual | manually | by hand | from scratch | self written | myself | my own | write | implement | implementation | implementing | 自己写 | 手写 | 自定义 | 手动 | 自己实现 | 自己算 | 实现 | 手算 | 自己定义 | 自写 | 自己搭 | home made | diy | roll my own | naive implementation
flatten: flatten | flattened | view | reshape | 展平 | 拉平 | 变形
permute: permute | transpose | movedim | swapaxes | 转置 | 换轴 | 交换维度
spatial: nhwc | channels last | channel last | 通道在后
optimizer: optimizer | optim | optimiser | adam | sgd | adamw | 优化器
result: result | results | value | values | 结果 | 数值 | 值
large: larger | greater | bigger | exceeds | higher than | 大于 | 更大 | 高于
small: smaller | tiny | too small | low | lower | very small | tiny value | small value | 太小 | 很小 | 偏小 | 更小 | 变小 | 小 | 小很多 | 小了 | 偏低 | 变低
between01: between 0 and 1 | in 0 1 | 0 to 1 | outside 0 1 | outside 0 and 1 | 0 1 range | 0到1 | 0和1之间 | 0到1之间 | 0~1 | 0-1之间
sigmoid: sigmoid | logistic
logits: logit | logits | raw output | raw outputs | raw score | raw scores | raw linear output | unnormalized | unnormalised | 未归一化 | 原始输出 | 原始分数 | 得分 | score | scores | 分数 | 分值 | 打分 | 原始值 | raw predictions | unscaled | without activation
lastlayer: last layer | final layer | output layer | last linear layer | out features | final activation | last activation | 最后一层 | 输出层 | 末层 | 最后的激活 | 最后加了 | 末尾 | 网络最后 | 模型最后 | end of the network | end of my network | end of the model | end of my model | at the end
activation: activation | activations | 激活函数 | 激活
neuron: neuron | unit | node | 神经元 | 单元 | 节点
stable: stable | stability | unstable | numerically | 稳定 | 数值稳定 | 安全的写法 | 防止溢出 | 数值问题 | safely | robust
ambiguous: ambiguous | boolean value of tensor | bool value of tensor | truth value
constructor: constructor | instantiate | init | 构造函数 | 括号里 | 实例化 | 构造
callable: callable | not callable | 可调用 | 不可调用 | 不能调用
overwrite: overwrite | overwritten | reassign | reassigned | same name | shadow | 覆盖 | 同名 | 重名 | 变量名 | 名字一样 | 重新赋值 | 被赋值 | rebinding | redefined
attribute: attribute | attributes | attributeerror | has no attribute | module has no | no attribute | 属性 | 没有属性 | 找不到
exist: exist | exists | available | built in | builtin | ships | 自带 | 内置 | 现成 | 有没有
none: none | nonetype | null | 空值
return: return | returns | returned | forgot return | 返回
freeze: freeze | frozen layers | freezing | requires grad false | 冻结 | 冻住
requiresgrad: requires grad | require grad | require gradient | requires gradient | need grad | grad fn | differentiable | 可导 | 不可导 | 可微
detach: detach | no grad | detached | cut | item | 切断 | 断开 | 断了 | 断掉 | 切掉
graph: graph | computation graph | computational graph | 计算图
retain: retain graph | retain | 保留
freed: freed | free | released | already been freed | 释放 | 已释放 | 被释放
hidden: hidden state | hidden | lstm | rnn | gru | recurrent | 隐藏状态 | 隐状态 | 隐层状态 | 循环网络 | memory state | recurrent state | 记忆 | carry over
inplace: in place | inplace | modified | modify | in-place | 原地 | 就地 | 修改
gan: gan | wgan | discriminator | generator | dcgan | 判别器 | 生成器 | 对抗
scalar: scalar | scalars | single number | one number | 标量
multigpu: data parallel | dataparallel | ddp | multi gpu | multiple gpus | distributed | 多卡 | 多gpu | 分布式 | 并行
plot: plot | plotting | matplotlib | plt | curve | draw | 画图 | 绘图 | 画 | 曲线 | draw curve | tensorboard | 可视化
append: append | collect | store | history | keep | 存 | 保存 | 记录 | 收集
running: running loss | total loss | epoch loss | sum loss | train loss +=
accumulate: accumulate | accumulation | gradient accumulation | accum steps | 梯度累积 | 累积 | 累计
lastbatch: last batch | final batch | incomplete batch | uneven | smaller batch | drop last | 最后一个batch | 最后一批 | 不满
expected: expected | expects | expect | wants | want | needs | requires | require | asks for | must be | should be | 期望 | 应该 | 应为 | 必须 | 要求 | 需要 | 要 | 希望 | 想要 | 需
got: got | found | given | received | but got | 得到 | 却是 | 给的
notimplemented: not implemented | not supported | unsupported | doesn't support | does not support | implemented | no kernel | isn't supported | 没有实现 | 未实现 | 不支持 | 没实现
cast: cast | casting | convert | converted | conversion | 转换 | 转成 | 转为 | 转
unexpected: unexpected | unknown | unexpected keyword | got an unexpected keyword argument | not accepted | isn't accepted | no such | 没有这个 | 多余
assert: assert | assertion | device side assert | asserts | device side assert triggered | 断言
number: number | scalar number | python float | python number | 数字
dataset: dataset | dataloader | imagefolder | 数据集 | 数据
kernel: kernel | cuda kernel | 核函数
shuffle: shuffle | shuffled | scrambled | scramble | garbage | wrong elements | 打乱 | 乱了 | 乱的
log: log | logarithm | ln | 对数 | 取对数
softmax: softmax | softmaxes
logsoftmax: log softmax | logsoftmax
exp: exp | exponential | 指数
sqrt: sqrt | square root | root | 开方 | 平方根 | 根号
square: square | squared | squaring | pow | 平方
epsilon: eps | epsilon | 1e-8 | 1e 8 | 1e-12
perfect: perfect | exactly 0 | perfectly | 刚好 | 恰好 | 完全一致
distill: distillation | distill | teacher | student | knowledge distillation | 蒸馏 | 知识蒸馏 | 教师 | 学生
batchmean: batchmean | batch mean
reduction: reduction | reduce | 归约 | 归约方式
sizeaverage: size average
divide: divide | divides | divided | division | dividing | denominator | 除以 | 除 | 分母
factor: factor | times smaller | times larger | ratio | scale | scaled | 倍 | 倍数 | 缩放 | 比例
count: count | counts | number of visits | frequency | how often | 计数 | 次数 | 频次 | 样本数 | counting | poisson count
regression: regression | regress | regressor | house price | 回归 | 房价
embedding: embedding | embeddings | 嵌入 | 特征向量
collapse: collapse | collapsed | all identical | all the same | identical embeddings | 坍缩 | 塌缩 | 塌陷 | 都一样 | 全都一样
similar: similar | similarity | dissimilar | dissimilarity | pair | pairs | siamese | 相似 | 不相似 | 相似度 | 样本对 | 孪生 | alike | 匹配对 | matching
rank: ranking | ranked | rank higher | higher | better | prefer | 排序 | 排名 | 排在前 | 更高
anchor: anchor | 锚点 | 锚
blank: blank | 空白 | 空白符
timefirst: batch first | time first | batch second | 批在前 | batch放第一维 | t n c
inputlengths: input lengths | input length | 输入长度
targetlengths: target lengths | target length | 目标长度 | 标签长度
short: short | shorter | too short | 太短 | 不够长 | 更短 | 不够
speech: asr | ocr | crnn | speech | captcha | 语音识别 | 验证码 | 文字识别
cutoff: cutoff | cutoffs | 截断点
vocab: vocab | vocabulary | 词表 | 词汇表
chunk: chunk | chunked | chunks | fused | 分块 | 融合
sklearn: sklearn | scikit | scikit learn
logloss: log loss
balanced: balanced | compute class weight | balance | 平衡 | 均衡
focal: focal | focal loss | gamma 2 | 难易样本 | 难样本 | hard examples
dice: dice | dice loss | iou
predictsone: always predicts | predicts one class | majority class | same class | predict only | always predict | all predictions | predicts everything | 全预测 | 只预测 | 都预测 | 预测全是 | 全部预测 | 预测都是 | 全是同一类
chance: random guess | random guessing | chance level | chance | 随机猜 | 瞎猜
overfit: overfit | overfitting | generalization gap | 过拟合
initial: initial | first iteration | initialization | initialized | untrained | at start | step 0 | beginning | at the start | start | starting | 初始 | 初始化 | 刚开始 | 一开始 | 第一步 | 最开始 | 起始 | 第一轮 | 还没训练 | 没训练 | 训练前 | before training | very first | first step | first batch | first epoch | iteration 0 | epoch 0
expectedvalue: normal | sane | reasonable | right value | sanity | sensible | supposed to be | 正常 | 合理 | 正常吗
debugging: debug | debugging | find | track down | locate | trace | troubleshoot | 排查 | 定位 | 调试 | 查找 | 怎么查 | 来源 | 找到
anomaly: anomaly | detect anomaly | anomaly detection | 异常检测
suddenly: suddenly | sudden | all of a sudden | after few | after some | 突然 | 忽然 | 几步以后 | 中途 | 跑着跑着 | 训着训着 | 半路 | 训练到一半 | out of nowhere | midway | mid training | halfway | randomly
choose: choose | choice | which | pick | select | which one | better to use | should i use | recommended | when to use | 选哪个 | 怎么选 | 哪个 | 用哪个 | 选 | 该用 | 推荐 | 选择 | 哪种 | 哪一个 | 选谁 | 哪个好 | 哪一种 | should i choose | which is better | or should i | preferred | appropriate | suitable | 适合 | 合适 | 该选
meaning: mean by | what is | what are | meaning | explain | explanation | what does | stand for | 是什么 | 什么意思 | 含义 | 到底是啥 | 是啥 | 啥意思 | 什么作用 | 作用 | 干嘛 | 干什么的 | 有什么用 | 啥用 | 什么含义 | 怎么理解 | 什么区别吗 | purpose | understand | understanding | definition | 定义 | 解释
howto: how to | how do i | how can i | how should | 怎么写 | 怎么用 | 如何 | 咋写 | 咋弄 | 怎么弄 | 怎么实现 | 怎样写 | way to | best way | correct way | proper way | example of | 正确写法 | 写法 | 代码怎么写
multiloss: several losses | multiple losses | two losses | multi task | multitask | loss1 | loss2 | combine losses | add losses | sum of losses | 多任务 | 多个损失 | 两个损失 | 多个loss | 两个loss | 多损失
savememory: save memory | memory efficient | 省显存 | 节省显存 | 省内存
positive: positive | positives | pos | 正样本 | 正例 | 正的 | 正数 | 正类
negatives: negative sample | negatives | negative samples | neg | 负样本 | 负例 | 负类
noeffect: no effect | does nothing | has no effect | makes no difference | doesn't work | not working | nothing changes | 没效果 | 没有效果 | 不起作用 | 没作用 | 不生效 | 无效 | 没用 | 白加
void: void | 255 | unlabeled | unlabelled | background | border | 背景 | 无效像素 | 边界
startone: start at 1 | start from 1 | starts at 1 | 1 based | one based | 1 to | from 1 to | 从1开始 | 从 1 开始 | 1到 | begin at 1 | begin with 1 | numbered from 1 | starting from 1 | starting at 1 | 1开始 | 从1编号
zerobased: start from 0 | starts at 0 | zero based | 从0开始
mix: mix | mixed | 混合
contiguous: contiguous | stride | 连续
perplexity: perplexity | ppl | 困惑度
bits: bits | nats | base 2 | log2 | 比特 | 底数
huggingface: huggingface | hugging face | transformers | bert | model output | seqclassifieroutput | bertforsequenceclassification
pandas: pandas | csv | dataframe | series
symmetric: symmetric | swapped kl | 对称
uncertainty: uncertainty | heteroscedastic | 不确定性 | 不确定度
ensure: ensure | guarantee | keep positive | softplus | clamp | 保证 | 限制 | 截断 | 确保
`;
  const EMPTY_WORDS = `a an and any are as at be been but by can could did do for from get go had has have i i'm i've ive im if into is it it's its
    my me of off on or our so some than that the their them then there these they this to too use using used was we were when where
    while who will with would you your just only after before also am about all here such please help hi everyone anyone
    error errors loss losses torch nn functional pytorch python f self file line does not no
    runtimeerror valueerror typeerror indexerror exception userwarning why what how in out up down still even though although because
    怎么 么办 什么 为什 怎样 如何 原因 报错 错误 解决 问题 怎么办 损失 函数 失函 请问 为何 的是 的时 时候 可以 是不 不是 这个 那个 我的 我用 现在 一个 有没
    以后 之后 之前 就是 还是 但是 而且 因为 所以 已经 没有 如果 会不 能不 不能 应该 了吗 的吗 会怎 怎样 的 了 是 在 我 就 都 也 吗 呢 吧 啊 这 那 么 什 怎 为 被 把 和 跟 与 我们`;

  const NOTS = new Set("dont doesnt didnt isnt arent wasnt wont cant couldnt shouldnt hasnt havent".split(" "));

  /** A word without its ending: "plateaued" and "plateaus" are "plateau". */
  function stem(word) {
    if (word.length < 4 || /\d/.test(word)) return word;
    if (/n'?t$/.test(word) && NOTS.has(word.replace("'", ""))) return word.replace("'", "");
    const short = word.replace(/'s$|'$/, "").replace(/(?<=..[^su]|eau)s$|(?<=[sx]|sh|ch)es$/, "").replace(/ie$/, "y");
    const cut = short.replace(/(?<=[aeiouy].{0,6}[a-z])(?:ing|ed)$/, "");
    return (cut === short ? short : cut.replace(/([bdgmnprt])\1$/, "$1")).replace(/(?<=...)e$/, "").replace(/is(?=ation$|at$|$)/, "iz").replace(/(?<=....)(?:ly|ation)$/, "");
  }

  const stems = new Map(); // the register says the same words again and again

  function stemOf(word) {
    let found = stems.get(word);
    if (found === undefined) stems.set(word, found = stem(word));
    return found;
  }

  const EMPTY = new Set(EMPTY_WORDS.split(/\s+/).flatMap((word) => [word, stem(word)]));

  const MARK = "\uE000"; // before the number of a loss that is named
  const PIECES = /\uE000\d+|\p{sc=Han}|[a-z]+(?:'[a-z]+)?(?:\d+(?![\d.]))?|\d+(?:\.\d+)?(?:e[-+]?\d+)?/gu;

  /** A text in one form of letters, each name of a loss replaced by a mark. Lines stay lines. */
  function marked(text) {
    let rest = alike(text.replace(/(\p{Ll})(\p{Lu})(?=\p{Ll})/gu, "$1_$2"));
    NAMED.forEach(([, name], i) => { rest = rest.replace(name, ` ${MARK}${i} `); });
    return rest;
  }

  /** The pieces of a marked line in order: stems, Chinese characters, numbers, marks of losses. */
  const pieces = (line) => (line.match(PIECES) ?? []).map((piece) => (piece[0] >= "a" && piece[0] <= "z" ? stemOf(piece) : piece));

  // The meanings as a tree: from piece to piece, and at the end of a phrase its name.
  const tree = new Map();
  for (const line of marked(SAME.trim()).split("\n")) {
    const [name] = line.split(": ", 1);
    for (const phrase of line.slice(name.length + 1).split("|")) {
      let node = tree;
      for (const piece of pieces(phrase)) {
        if (!node.has(piece)) node.set(piece, new Map());
        node = node.get(piece);
      }
      node.name ??= name;
    }
  }

  /** The longest phrase of the tree that begins at a piece: [its name, how many pieces]. */
  function meaningAt(list, from) {
    let [node, found, length] = [tree, "", 0];
    for (let i = from; i < list.length; i++) {
      node = node.get(list[i]);
      if (!node) break;
      if (node.name) [found, length] = [node.name, i + 1 - from];
    }
    return [found, length];
  }

  const han = (piece) => /^\p{sc=Han}$/u.test(piece);
  const OWN = 0.35; // how much the word itself counts beside its meaning
  const ALONE = 0.4; // how much a Chinese character counts beside its pairs

  /** The words of a marked line that tell something, and how much each counts. */
  function telling(line) {
    const list = pieces(line);
    const found = new Map();
    const add = (word, weight) => { if (!EMPTY.has(word) && !(found.get(word) >= weight)) found.set(word, weight); };
    for (let i = 0; i < list.length;) {
      const piece = list[i];
      const [meaning, length] = meaningAt(list, i);
      if (meaning) {
        add(`~${meaning}`, 1);
        if (length === 1 && !han(piece)) add(piece, OWN);
        for (let k = i; k + 1 < i + length; k++) if (han(list[k]) && han(list[k + 1])) add(list[k] + list[k + 1], OWN);
      } else if (piece[0] === MARK) add(`@${NAMED[piece.slice(1)][0]}`, 1);
      else if (han(piece)) {
        if (han(list[i + 1] ?? "") && !meaningAt(list, i + 1)[0]) add(piece + list[i + 1], 1);
        add(piece, ALONE);
      } else add(piece.includes(".") ? piece.slice(0, piece.indexOf(".") + 3) : piece, 1); // 2.3026 is 2.30
      i += length || 1;
    }
    return found;
  }

  /** The words of every line: all at once, because many small replacements are slow. */
  const wordsOfLines = (lines) => marked(lines.map((line) => line.replace(/\s+/g, " ")).join("\n")).split("\n").map(telling);

  /** The words of a text that tell something: Map {"~stuck" => 1, "@MSELoss" => 1, "plateau" => 0.35, ...}. */
  const wordsOf = (text) => wordsOfLines([text])[0];

  // Words that are said of nothing else; "weight", "train" and "mean" are said of puppies, too.
  const FIELD = new Set(`nan inf gradient backward onehot multihot softlabel logits softmax logsoftmax sigmoid posweight classweight ignoreindex smoothing
    dtype tensor half batchsize emptybatch broadcast requiresgrad retain optimizer focal dice rmse embedding batchmean reduction sizeaverage logloss multilabel
    multiclass binary segmentation distill lastlayer timefirst inputlengths targetlengths anomaly perplexity rate overfit inplace gan multigpu
    running accumulate onehot cutoff sklearn hidden lm assert activation`.split(/\s+/).map((name) => `~${name}`));
  const SCENE = /loss|损失|损失函数|torch|epoch|criterion|autograd|(?<![a-z])nn\.|(?<![a-z])f\.[a-z]|cifar|mnist|imagenet|resnet|网络|模型|model|neural|network|分类|标签|目标|预测|掩码|cuda|prediction|类别|exp\(|log\(|\.item|\.numpy|\.data|数据集|dataset|dataloader/;

  /** Whether a text speaks of losses and training at all. */
  const ofField = (text, words) => SCENE.test(alike(text)) || [...words.keys()].some((word) => word[0] === "@" || FIELD.has(word));

  // ---- Typing errors.

  /** Whether one letter is wrong, missing, too many, or two have changed places. */
  function nearly(a, b) {
    if (a.length > b.length) return nearly(b, a);
    if (b.length - a.length > 1) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
    return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
  }

  const LONG = 5; // shorter words are too near to each other
  const latin = (text) => alike(text).match(/[a-z]{4,}/g) ?? [];

  /** The Latin words that texts and the meanings know, by length. */
  function vocabulary(texts) {
    const known = new Set(latin([SAME, ...Object.values(NAMES), EMPTY_WORDS, ...texts].join(" ")));
    const stems = new Set([...known].map(stem));
    const ofLength = [];
    for (const word of known) (ofLength[word.length] ??= []).push(word);
    return { stems, ofLength };
  }

  /** A text whose long unknown words are those that they nearly are: "corss entropy" is "cross entropy". */
  function spelled(text, { stems, ofLength }) {
    return text.replace(/(?<![\w'])[a-z]{5,20}(?![\w'])/g, (word) => {
      if (stems.has(stem(word))) return word;
      const n = word.length;
      const near = (length) => ofLength[length]?.find((one) => one[0] === word[0] && nearly(one, word));
      return near(n) ?? (n > LONG ? near(n + 1) ?? near(n - 1) : undefined) ?? word;
    });
  }

  const isEmpty = (word) => EMPTY.has(word);

  const api = { namedLosses, alike, isEmpty, ofField, wordsOf, wordsOfLines, vocabulary, spelled };
  if (typeof module !== "undefined") module.exports = api;
  else window.lossbookBox = { ...window.lossbookBox, ...api };
})();
