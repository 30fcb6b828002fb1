import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { CalendarDaysService } from './calendar-days.service.js';
import { CalendarPreviewService } from './calendar-preview.service.js';
import {
  AddCalendarDayInput,
  AddRestrictedPeriodInput,
  AmendRestrictedPeriodInput,
  CalendarPreviewInput,
  RemoveCalendarDayInput,
  RemoveRestrictedPeriodInput,
  RestoreCalendarDayInput,
  RestoreRestrictedPeriodInput,
  SetHolidayDivisionInput,
} from './calendar-settings.inputs.js';
import { CalendarSettingsQueries } from './calendar-settings.queries.js';
import {
  CalendarDayType,
  CalendarPreviewType,
  CalendarSettingsType,
  OfficeDivisionType,
  RestrictedPeriodType,
} from './calendar-settings.types.js';
import { HolidayDivisionService } from './holiday-division.service.js';
import { RestrictedPeriodsService } from './restricted-periods.service.js';

@Resolver(() => CalendarSettingsType)
export class CalendarSettingsResolver {
  constructor(
    private readonly queries: CalendarSettingsQueries,
    private readonly previews: CalendarPreviewService,
    private readonly days: CalendarDaysService,
    private readonly periods: RestrictedPeriodsService,
    private readonly divisions: HolidayDivisionService,
  ) {}

  @Query(() => CalendarSettingsType, { description: 'By which days a programme and its bodies count.' })
  @Requires('programme:read')
  calendarSettings(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<CalendarSettingsType> {
    return this.queries.settings(actor, programmeId);
  }

  @Query(() => CalendarPreviewType, {
    description: 'Every date and deadline that a change of calendars would move. Nothing is stored.',
  })
  @Requires('calendar:edit')
  calendarPreview(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The change.' }) input: CalendarPreviewInput,
  ): Promise<CalendarPreviewType> {
    return this.previews.preview(actor, input);
  }

  @Mutation(() => OfficeDivisionType, { description: 'Change whose bank holidays the office keeps.' })
  @Requires('office:set-division')
  setHolidayDivision(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which, and why.' }) input: SetHolidayDivisionInput,
  ): Promise<OfficeDivisionType> {
    return this.divisions.set(actor, input);
  }

  @Mutation(() => CalendarDayType, { description: 'Close a day, or work one besides.' })
  @Requires('calendar:edit')
  addCalendarDay(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The day.' }) input: AddCalendarDayInput,
  ): Promise<CalendarDayType> {
    return this.days.add(actor, input);
  }

  @Mutation(() => CalendarDayType, { description: 'Take a day out of its calendar; it stays on record.' })
  @Requires('calendar:edit')
  removeCalendarDay(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which day and why.' }) input: RemoveCalendarDayInput,
  ): Promise<CalendarDayType> {
    return this.days.remove(actor, input);
  }

  @Mutation(() => CalendarDayType, { description: 'Put a day back into its calendar.' })
  @Requires('calendar:edit')
  restoreCalendarDay(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which day and why.' }) input: RestoreCalendarDayInput,
  ): Promise<CalendarDayType> {
    return this.days.restore(actor, input);
  }

  @Mutation(() => RestrictedPeriodType, { description: 'Enter a restricted period.' })
  @Requires('calendar:edit')
  addRestrictedPeriod(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The period.' }) input: AddRestrictedPeriodInput,
  ): Promise<RestrictedPeriodType> {
    return this.periods.add(actor, input);
  }

  @Mutation(() => RestrictedPeriodType, { description: 'Change a restricted period.' })
  @Requires('calendar:edit')
  amendRestrictedPeriod(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What it now is.' }) input: AmendRestrictedPeriodInput,
  ): Promise<RestrictedPeriodType> {
    return this.periods.amend(actor, input);
  }

  @Mutation(() => RestrictedPeriodType, { description: 'Take a restricted period out; it stays on record.' })
  @Requires('calendar:edit')
  removeRestrictedPeriod(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which and why.' }) input: RemoveRestrictedPeriodInput,
  ): Promise<RestrictedPeriodType> {
    return this.periods.remove(actor, input);
  }

  @Mutation(() => RestrictedPeriodType, { description: 'Put a restricted period back.' })
  @Requires('calendar:edit')
  restoreRestrictedPeriod(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which and why.' }) input: RestoreRestrictedPeriodInput,
  ): Promise<RestrictedPeriodType> {
    return this.periods.restore(actor, input);
  }
}
