// The sentences of the synthetic files: what a person said, what a worker wrote. Invented, and of nobody.

export const villages = ['', '', '', '三组', '五组', '村口大槐树旁', '老街12号', '粮站后院', '二队', '桥头']
export const noDocumentReasons = ['遗失', '遗失', '被盗', '未办理', '说不清', '不详', '在家中']
export const personNotes = [
  '左手背有旧疤',
  '讲方言，听不太懂普通话',
  '走路略跛',
  '右耳听力差',
  '随身带一只蓝色编织袋',
  '不愿多说话',
]
export const contactNotes = ['同村', '在外地打工', '住县城东门', '镇上开小卖部']
export const units = ['城东派出所', '火车站派出所', '南门派出所', '河西派出所', '汽车站警务室']
export const otherUnits = ['城管执法三中队', '市第二医院', '北街社区', '邻县救助管理站', '城区环卫所']
export const broughtBy = ['王警官', '李警官', '张队', '刘辅警', '值班民警', '社区网格员小陈']
export const foundPlaces = [
  '火车站出站口',
  '长途汽车站候车室',
  '人民桥下',
  '农贸市场门口',
  '国道加油站',
  '地下通道',
  '银行自助厅',
]
export const histories = [
  '来本地找活，没有找到，钱用完了。',
  '在车站睡着，包被拿走，身份证和手机都在里面。',
  '从家里出来三天，说不清怎么到的这里。',
  '跟老乡来工地，工地停了，老乡已先回去。',
  '投奔亲戚，电话打不通，地址也变了。',
  '在外流浪多年，冬天受不住冷。',
  '与家人争吵后离家，现在想回去。',
  '说要去找儿子，说不出儿子在哪里。',
  '刚刑满释放，没有回家的路费。',
  '看病花光了钱，想回老家。',
]
export const healths = [
  '',
  '',
  '',
  '',
  '自述有高血压',
  '咳嗽两天',
  '脚部冻伤，已处理',
  '有残疾证，肢体三级',
  '情绪低落',
  '自述无病',
]
export const belongings = [
  '无',
  '无',
  '随身衣物一包',
  '旧手机一部、充电器一个',
  '双肩包一个，内有衣物',
  '现金 23.5 元',
  '编织袋两个',
  '收音机一台',
]
export const refusals = ['只求取暖，不愿入站', '要求报销医药费，已说明去处', '要求发放现金，已说明政策']
export const turnedTo = ['市第二医院急诊', '城东派出所', '邻县救助管理站', '社区服务中心', '本人自行离开']

export const medicines = ['氨氯地平片', '阿莫西林胶囊', '奥氮平片', '感冒灵颗粒', '布洛芬片', '二甲双胍片']
export const counselTopics = [
  '谈回家的打算，愿意联系家里。',
  '听其讲述离家经过，情绪平稳。',
  '劝其与亲属通话，本人再考虑。',
  '介绍返乡车票如何办理。',
]
export const careNotes = [
  '饭后在院里走动，与人交谈。',
  '午休时间较长，叫醒后精神尚可。',
  '要求多一床被子，已给。',
  '夜里起来两次，无异常。',
  '帮助打扫活动室，主动。',
]
export const incidents = ['与同屋争执，已劝开', '在走廊滑倒，未受伤', '夜间高声喊叫，安抚后入睡']

export const askedOf = [
  '本人',
  '户籍地派出所',
  '村委会',
  '全国救助管理信息系统',
  '本地公安人像比对',
  '同乡',
  '原工友',
]
export const asked = [
  '姓名、家在何处、家里还有谁',
  '是否有此人户籍',
  '近期有无走失人员',
  '照片比对结果',
  '是否认识此人',
]
export const answers = [
  '说家门口有一条河，河上有石桥。',
  '查无此人。',
  '没有匹配结果，建议采集 DNA。',
  '村里有相似的人，三年前外出，正在核实。',
  '联系上其弟，确认身份。',
  '电话无人接听。',
]
export const nextSteps = ['', '', '三天后再问', '请村委会辨认照片', '联系户籍地民政', '报请公安采集 DNA']
export const clockWords: Readonly<Record<string, string>> = {
  NOTICE: '已在全国救助寻亲网发布公告',
  DNA_REQ: '已函请公安采集',
  DNA_SAMPLE: '公安已采样入库',
  STAY: '经批准延长，已报备',
  NOTICE_REFRESH: '已更新公告照片和线索',
  SETTLE: '已向民政部门申请落户安置',
  MINOR_GUARD: '已报民政局儿童福利科',
}
export const confirmedHow = ['电话', '电话', '函', '微信工作群']
export const needsOnTheWay = ['', '', '', '带随身药品', '行动慢，需轮椅', '编织袋两个']
export const backReasons = ['接收方联系不上', '途中身体不适，折返', '家中无人，暂回站']
