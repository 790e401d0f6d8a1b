import type { ReactNode } from 'react';
import { text } from '../messages';
import { AppMark } from './app-mark';
import './title-bar.css';

interface TitleBarProps {
  /** Before the app's name. */
  menu?: ReactNode;
  /** After the app's name. */
  children?: ReactNode;
  /** Under the bar, and for screen readers part of the window's head. */
  band?: ReactNode;
}

/** The window's title bar: the app's name, what a screen puts beside it, and room for the system's own buttons. */
export function TitleBar({ menu, children, band }: TitleBarProps) {
  return (
    <header>
      <div className="title-bar">
        {menu}
        <div className="title-bar-app">
          <AppMark size={20} />
          <span className="title-bar-name">{text.appName}</span>
        </div>
        {children}
      </div>
      {band}
    </header>
  );
}
