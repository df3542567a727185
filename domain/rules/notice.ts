// What a person is told when data is taken (个人信息保护法 arts. 17, 35) and the instruments our papers rest on.
// Shipped wording; the station's settings win, since 社会救助法 may be adopted at any time (rules.md I9).
export const shippedNotice = {
  text:
    '本站依法救助，登记的信息仅用于救助、寻亲、护送和归档，不向无关人员提供。' +
    '您可以查阅、复制、更正；说不清的填“不详”，不影响救助。救助不收费，您可以随时离站。',
  basis:
    '国务院令第381号《城市生活无着的流浪乞讨人员救助管理办法》；国务院令第649号《社会救助暂行办法》；' +
    '《个人信息保护法》第十三条、第三十五条',
} as const

/** 入站须知 (R01): what anyone is told at the door, a line each. Restated from 381号 arts. 5-11 and 132号 art. 4. */
export const shippedEntryNotice = [
  '本站二十四小时接待，救助自愿、无偿，不收取任何费用。',
  '可以得到：食物、住处、急病救治、帮助联系亲属、返乡乘车凭证。',
  '请如实告诉我们姓名、年龄、从哪里来、家人联系方式；说不清的可以说“不详”，不影响救助。',
  '进站时请配合体温测量和安全检查；刀具等物品由本站代管，离站时归还，易燃易爆物品交公安机关。',
  '贵重物品可以交本站保管，登记后签字，离站时当面清点领回。',
  '男女分开住宿，女性由女工作人员管理；请按安排的床位休息。',
  '身体不舒服、被人欺负、想起家里的事，请随时告诉工作人员。',
  '您可以自愿离站；离站前请告诉工作人员，领回物品。',
  '工作人员不得打骂、克扣、索要财物；对服务不满意，可以向民政部门反映。',
].join('\n')

/** Where somebody who was refused may turn (381号 art. 15), as it stands on F2. */
export const shippedAppeal =
  '对本通知有异议的，可以向本站的主管民政部门反映或者举报；民政部门应当及时核查、处理并告知结果。'
