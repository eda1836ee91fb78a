import { coversHost, decideCategory, type Exchange, type Rule } from '@cookiewarden/core';

/**
 * A rule as the script reads it: the pattern, whether it is denied (1) or allowed (0), and the first letter of its
 * area where it has one. The first that matches holds.
 */
type ScriptRule = readonly [pattern: string, denied: 0 | 1, area?: string];

/** Who visits, under which policy. */
export type StorageVisit = Pick<Exchange, 'policy' | 'standing'>;

/**
 * The script that removes what other storage holds under keys that the visitor did not agree to. With `refuses` it
 * also keeps scripts from writing them again, and from writing denied cookies; it must then run before any other.
 * A key that no rule names stays: what the site itself keeps there is not known to the policy.
 */
export function writeStorageScript(visit: StorageVisit, { refuses }: { readonly refuses: boolean }): string {
  const keys = storageRules(visit);
  const cookies = refuses ? cookieRules(visit) : [];
  const unclassified = visit.policy.unclassified === 'deny' ? 1 : 0;
  return `${refuses ? refusing : removing}(${JSON.stringify(keys)},${JSON.stringify(cookies)},${unclassified});\n`;
}

function storageRules(visit: StorageVisit): readonly ScriptRule[] {
  const rules = visit.policy.rules.entries.flatMap(({ rule, subject }): ScriptRule[] => {
    if (subject.kind !== 'storage') return [];
    const denied = isDenied(visit, rule) ? 1 : 0;
    return [
      subject.area === undefined ? [subject.key, denied] : [subject.key, denied, subject.area[0] ?? ''],
    ];
  });
  return rules;
}

// As the server decides: exact names first, then patterns in their order.
function cookieRules(visit: StorageVisit): readonly ScriptRule[] {
  const { policy, standing } = visit;
  const rules = policy.rules.entries.flatMap(({ subject, rule }): ScriptRule[] => {
    if (subject.kind !== 'cookie') return [];
    if (subject.domain !== undefined && !coversHost(subject.domain, standing.host)) return [];
    const isPattern = subject.name.includes('*');
    const holds = isPattern ? rule : (policy.rules.cookie(subject.name, standing.host) ?? rule);
    return [[subject.name, isDenied(visit, holds) ? 1 : 0]];
  });
  const isExact = ([name]: ScriptRule) => !name.includes('*');
  return [...rules.filter(isExact), ...rules.filter((rule) => !isExact(rule))];
}

function isDenied({ policy, standing }: StorageVisit, rule: Rule): boolean {
  const category = policy.categories.get(rule.category);
  return (
    category === undefined || decideCategory(policy, standing, category, rule.service).verdict === 'deny'
  );
}

// The leftmost place of each part is the best one, as in core's patterns: linear, no regular expression.
const matching = `m=(l,n,a)=>{for(let[p,d,r]of l){let i=0,q=p.split('*'),z=q.pop(),o=n.length-z.length;if(r&&r!=a||(q.length?o<0||!n.endsWith(z):n!=z))continue;if(q.every((t,j)=>{let x=j?n.indexOf(t,i):n.startsWith(t)-1;i=x+t.length;return x>=0&&i<=o}))return d}}`;

const cleaning = `for(let a of['l','s'])try{let s=a=='l'?localStorage:sessionStorage;for(let n of Object.keys(s))m(k,n,a)&&s.removeItem(n)}catch{}try{indexedDB.databases().then(l=>l.map(({name:n})=>m(k,n,'i')&&indexedDB.deleteDatabase(n)),()=>0)}catch{}try{caches.keys().then(l=>l.map(n=>m(k,n,'c')&&caches.delete(n)),()=>0)}catch{}`;

const removing = `((k)=>{let ${matching};${cleaning}})`;

// The originals are kept where a second run finds them, or each run would wrap the last one.
const refusing = `((k,c,u)=>{let ${matching},w=window.cwStorage;if(w)w(k,c);else{let S=Storage.prototype,f=S.setItem,D=Document.prototype,g=Object.getOwnPropertyDescriptor(D,'cookie');window.cwStorage=(x,y)=>{k=x;c=y};S.setItem=function(n,v){m(k,''+n,this==sessionStorage?'s':'l')||f.call(this,n,v)};Object.defineProperty(D,'cookie',{...g,set(v){let n=(''+v).split(';')[0],e=n.indexOf('=');/;.*(age=[0-]|1970)/i.test(v)||!(m(c,e<0?'':n.slice(0,e).trim())??u)?g.set.call(this,v):0}})}${cleaning}})`;
