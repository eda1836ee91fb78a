import type { CategoryMap } from './banner-options.js';

interface Listener {
  /** JavaScript that calls `put` with true or false for each of the tool's words, and only when the visitor answered. */
  readonly listen: string;
  readonly categories: CategoryMap;
}

/** How each tool tells the page of an answer. Every line ends in `;`, `{`, `}`, `,` or an operator: line ends are taken out. */
export const bridgeTools = {
  // Versions 2 (UC_UI) and 3 (__ucCmp) share the event; its type tells an answer from a banner that was only shown.
  usercentrics: {
    listen: `
addEventListener('UC_UI_CMP_EVENT',({detail})=>{
  if(/^(ACCEPT_ALL|DENY_ALL|SAVE)$/.test(detail.type))setTimeout(()=>{
    let said={};
    if(window.__ucCmp)__ucCmp.getConsentDetails().then(({categories})=>{
      for(let key in categories)said[key]=categories[key].state=='ALL_ACCEPTED';
      put(said);
    });
    else{
      UC_UI.getServicesBaseInfo().forEach(({categorySlug:key,consent})=>{
        said[key]=said[key]!==false&&consent.status;
      });
      put(said);
    }
  });
});`,
    categories: {
      essential: false,
      functional: ['personalization', 'statistical'],
      marketing: ['advertising', 'social'],
    },
  },
  osano: {
    listen: `
let osano=window.Osano,heard=consent=>{
  let said={};
  for(let key in consent)said[key]=consent[key]=='ACCEPT';
  if(said.OPT_OUT)said.MARKETING=false;
  put(said);
};
if(osano&&osano.cm)osano.cm.addEventListener('osano-cm-consent-saved',heard);
else{
  if(!osano){
    osano=window.Osano=function(){osano.data.push(arguments);};
    osano.data=[];
  }
  osano('onConsentSaved',heard);
}`,
    categories: {
      ANALYTICS: 'statistical',
      PERSONALIZATION: 'personalization',
      MARKETING: ['advertising', 'social'],
    },
  },
  // Its script says when it is there through an attribute that may be taken already, so the bridge looks for it.
  termly: {
    listen: `
let look=left=>{
  if(window.Termly&&Termly.on)Termly.on('consent',data=>put(data&&data.consentState||Termly.getConsentState()));
  else if(left)setTimeout(look,250,left-1);
};
look(240);`,
    categories: {
      performance: 'personalization',
      analytics: 'statistical',
      advertising: 'advertising',
      social_networking: 'social',
    },
  },
  // Without purpose 1 nothing may be stored, whatever the others say; legitimate interest is not looked at.
  // `tcloaded` is the answer of an earlier page: it is put once in a tab, not on every page.
  tcf: {
    listen: `
let look=left=>{
  if(window.__tcfapi)__tcfapi('addEventListener',2,(data,done)=>{
    let said={},id=2,status,given,text;
    if(!done||!data.gdprApplies||!data.isServiceSpecific)return;
    status=data.eventStatus;
    given=data.purpose.consents;
    for(;id<11;id++)said['p'+id]=(data.purposeOneTreatment||given[1])&&given[id];
    text=JSON.stringify(given);
    if(status=='useractioncomplete'||status=='tcloaded'&&sessionStorage.cookiewarden!=text){
      put(said);
      sessionStorage.cookiewarden=text;
    }
  });
  else if(left)setTimeout(look,250,left-1);
};
look(240);`,
    categories: {
      p2: 'advertising',
      p3: 'advertising',
      p4: 'advertising',
      p5: 'personalization',
      p6: 'personalization',
      p7: 'statistical',
      p8: 'statistical',
      p9: 'statistical',
    },
  },
  // Only opting out is an answer: who did not opt out is left unanswered.
  gpp: {
    listen: `
let find=part=>Object.entries(part||{}).some(([key,value])=>
  /^(Sale|Sharing|TargetedAdvertising)OptOut$/.test(key)&&value===1||key=='Gpc'&&value===true||
  typeof value=='object'&&find(value)),
look=left=>{
  if(window.__gpp)__gpp('addEventListener',(event,done)=>{
    if(done&&find(event.pingData&&event.pingData.parsedSections)&&!sessionStorage.cookiewardenGpp){
      put({optOut:false});
      sessionStorage.cookiewardenGpp=1;
    }
  });
  else if(left)setTimeout(look,250,left-1);
};
look(240);`,
    categories: { optOut: ['advertising', 'social'] },
  },
  'local-storage': {
    listen: `
addEventListener(setting.event,()=>setTimeout(()=>{
  let said={},kept=JSON.parse(localStorage.getItem(setting.key));
  if(setting.property)kept=kept[setting.property];
  if(Array.isArray(kept))Object.values(words).flat().forEach(word=>{said[word]=kept.includes(word);});
  else for(let word in kept)if(typeof kept[word]=='boolean')said[word]=kept[word];
  put(said);
}));`,
    categories: {},
  },
} as const satisfies Record<string, Listener>;
