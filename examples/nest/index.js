import { consentCookie } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { Controller, Get, Module, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

const policy = definePolicy({
  consent: consentCookie(),
  rules: [
    { cookie: 'session', category: 'technical' },
    { cookie: '_ga*', category: 'statistical' },
    { host: 'pixel.example', category: 'advertising' },
  ],
});

class ShopController {
  /** @param {import('express').Response} res */
  page(res) {
    res.cookie('session', 'abc').cookie('_ga', 'GA1.1.42.42');
    res.send('<h1>Shop</h1><img src="https://pixel.example/p.gif" width="1" height="1" alt="">');
  }
}
// In TypeScript: @Controller() class ShopController { @Get() page(@Res() res: Response) { … } }
Controller()(ShopController);
Res()(ShopController.prototype, 'page', 0);
Get()(ShopController.prototype, 'page', { value: ShopController.prototype.page });

class ShopModule {}
Module({ controllers: [ShopController] })(ShopModule);

const app = await NestFactory.create(ShopModule, { logger: ['error'] });
// On Fastify: await app.register(cookieWarden, { policy }), from @cookiewarden/fastify.
app.use(cookieWarden(policy));

const port = Number(process.env.PORT ?? 3000);
await app.listen(port);
console.log(`http://localhost:${port}`);
