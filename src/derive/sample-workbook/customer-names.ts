import type { Random } from './random';

const firstNames =
  'Ada Alan Alice Amir Anna Ben Carla Chloe Daniel Diego Elena Emma Erik Fatima Felix Grace Hana Henry Ines Isaac Jonas Julia Kofi Laura Leo Lina Maria Mateo Maya Nadia Nina Noah Oliver Olivia Omar Paula Peter Priya Rosa Samuel Sara Sofia Thomas Tom Vera Yusuf'.split(
    ' ',
  );
const lastNames =
  'Adams Baker Bauer Bennett Brown Carter Costa Dubois Evans Fischer Garcia Haddad Hansen Hughes Ito Jensen Khan Kim Kowalski Larsen Lopez Martin Meyer Moreau Murphy Nakamura Novak Okafor Patel Reed Rossi Santos Schmidt Silva Singh Stone Taylor Turner Walker Weber'.split(
    ' ',
  );
const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹'];
const givenNames =
  '伟 芳 娜 敏 静 丽 强 磊 洋 艳 勇 杰 娟 涛 明 超 霞 平 刚 桂英 建国 志强 秀兰 子涵 雨桐 欣怡 浩然 思远 佳琪 文博 晓彤 俊杰 梓萱 天宇 若曦 海燕'.split(
    ' ',
  );

/** So many different made-up names, about every third of them Chinese. */
export function customerNames(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const isChinese = random.uniform() < 0.34;
    names.add(
      isChinese
        ? random.pick(surnames) + random.pick(givenNames)
        : `${random.pick(firstNames)} ${random.pick(lastNames)}`,
    );
  }
  return [...names];
}
