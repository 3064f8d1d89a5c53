import { relation } from "../../src/insight/relation";
import { Random } from "../../src/sample/random";

const random = new Random(7);
function noise(): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
function walk(n: number): number[] {
  let at = 100;
  return Array.from({ length: n }, () => (at += noise()));
}
const trend = (n: number) => Array.from({ length: n }, (_, i) => 100 + i * 0.5 + noise() * 2);
const white = (n: number) => Array.from({ length: n }, () => 100 + noise() * 5);
const seasonal = (n: number) => { const s = Array.from({length:12},()=>noise()); return Array.from({ length: n }, (_, i) => 100 + s[i % 12] * 8 + noise() * 4)};
const kinds: Record<string, (n: number) => number[]> = { walk, trend, white, seasonal };
test("fp", () => {
  const t0=performance.now(); const out: string[] = [];
  for (const [name, make] of Object.entries(kinds))
    for (const [n, season, lags] of [[24,12,6],[36,12,6],[60,12,6],[57,52,13],[104,52,13]]) { if (name==='seasonal'&&season===52) continue;
      let hit = 0; const sims = 1000;
      for (let s = 0; s < sims; s++) if (relation({ x: make(n), y: make(n), season, lags, scale: true, places: season === 52 ? Array.from({length:n},(_, i)=>Math.floor((i % 4.35)) ) : undefined }).p < 0.05) hit++;
      out.push(`${name} n=${n} ${(100*hit/sims).toFixed(1)}%`);
    }
  for (const [n, rho] of [[24,.5],[24,.7],[36,.5],[36,.7],[60,.5],[57,.7]]) { let hit=0, right=0; for (let s=0;s<300;s++){ const a=Array.from({length:n+3},noise); const x=[100],y=[100]; for(let i=1;i<n;i++){ x.push(x[i-1]+a[i+3]); y.push(y[i-1]+rho*a[i]+Math.sqrt(1-rho*rho)*noise()); } const f=relation({x,y,season:n===57?52:12,lags:n===57?13:6,scale:true}); if(f.p<.05){hit++; if(f.lag===3)right++;} } out.push(`power n=${n} rho=${rho}: ${(hit/3).toFixed(0)}% right lag ${(right/3).toFixed(0)}%`)}
  console.log(performance.now()-t0); console.log(out.join("\n"));
});
