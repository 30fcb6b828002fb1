import { Module } from '@nestjs/common';
import { MailResolver } from './mail.resolver.js';
import { MailService } from './mail.service.js';
import { MailSender } from './mail-sender.js';

@Module({ providers: [MailResolver, MailService, MailSender] })
export class MailModule {}
