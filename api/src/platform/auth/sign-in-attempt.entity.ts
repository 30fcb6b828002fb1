import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sign_in_attempt')
export class SignInAttempt {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'sign_in_attempt_pk' }) bucket: string;
  @Column('timestamptz', { name: 'window_start' }) windowStart: Date;
  @Column('int', { default: 0 }) failures: number;
}
