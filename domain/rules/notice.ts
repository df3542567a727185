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
