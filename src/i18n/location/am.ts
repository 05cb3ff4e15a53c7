import type { Translation } from '../message.ts';
import type { locationEn } from './en.ts';

export const messages: Translation<typeof locationEn> = {
  'location.use': 'ያለሁበትን ቦታ ተጠቀም',
  'location.asking': 'የት እንዳሉ እየጠየቅን ነው። መጀመሪያ አሳሽዎ (ብራውዘር) ሊጠይቅዎ ይችላል።',
  'location.found': 'የት እንዳሉ በአንድ ኪሎሜትር ትክክለኛነት እናውቃለን። ይህ በዚህ ገጽ ላይ ብቻ ይቆያል፤ ለማንም አይላክም።',
  'location.rough': 'መሣሪያዎ የት እንዳሉ በግምት ብቻ ነው የሚያውቀው፤ ስለዚህ ትንሽ የራቀ ሊሆን ይችላል።',
  'location.forget': 'ያለሁበትን ቦታ እርሳ',
  'location.denied': 'አሳሽዎ የት እንዳሉ አልነገረንም። በአሳሹ ቅንብሮች ውስጥ ለዚህ ድረ ገጽ ፈቅደው እንደገና መሞከር ይችላሉ።',
  'location.blocked': 'ይህ ገጽ የት እንዳሉ እንድንጠይቅ አይፈቅድም። በምትኩ ከተማዎን በስሟ ይፈልጉ።',
  'location.insecure': 'አሳሾች የት እንዳሉ የሚናገሩት ለደህና ገጾች (https) ብቻ ነው፤ ይህ ግን እንደዚያ አይደለም። በምትኩ ከተማዎን በስሟ ይፈልጉ።',
  'location.unavailable': 'መሣሪያዎ የት እንዳሉ ማወቅ አልቻለም። እንደገና ይሞክሩ፣ ወይም ከተማዎን በስሟ ይፈልጉ።',
  'location.timeout': 'መሣሪያዎ የት እንዳሉ ለማወቅ ብዙ ጊዜ ወስዷል። እንደገና ይሞክሩ፣ ወይም ከተማዎን በስሟ ይፈልጉ።',
  'location.unsupported': 'ይህ አሳሽ የት እንዳሉ ማወቅ አይችልም። በምትኩ ከተማዎን በስሟ ይፈልጉ።',
};
