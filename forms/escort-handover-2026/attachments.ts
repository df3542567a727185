// What goes along with the person (forms.md F11, material list); ticked by hand when it is handed over.

export const ATTACHMENTS: readonly string[] = [
  '求助登记表复印件',
  '身份核查证明',
  '寻亲材料',
  '病历',
  '在站服务及离站登记表',
  '物品返还单',
]
